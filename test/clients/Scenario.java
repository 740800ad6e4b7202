import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openmms.client.ApiClient;
import org.openmms.client.ApiException;
import org.openmms.client.api.AccountAccountApi;
import org.openmms.client.api.AuthaAuthApi;
import org.openmms.client.api.StorageStorageApi;
import org.openmms.client.model.LoginAnswerView;
import org.openmms.client.model.NewStoreView;
import org.openmms.client.model.PostAccountBody;
import org.openmms.client.model.StoreBody;
import org.openmms.client.model.StoreView;

/** What an integrator does first, with the generated client; prints what came of it as JSON. */
public class Scenario {
  private static final String SEED = "oZ7QE6LcLJp6fiWzdqZc";
  private static final ObjectMapper JSON = new ObjectMapper();
  private final String url;

  private Scenario(String url) {
    this.url = url;
  }

  public static void main(String[] args) throws Exception {
    System.out.println(JSON.writeValueAsString(new Scenario(args[0]).run(args[1], args[2], args[3])));
  }

  private Map<String, Object> run(String dealer, String owner, String password) throws Exception {
    ApiClient asDealer = logIn(dealer, password).client;
    var account = new PostAccountBody().pkOem(1).pkAccountType(5);
    var created = new AuthaAuthApi(asDealer).addAccount(account, null).getPkAccount();
    boolean isListed =
        new AccountAccountApi(asDealer)
            .searchAccounts(null, null, null, null, null, null, null, null, null, null, null, null, null, 200L, null, null, null)
            .getAccounts()
            .stream()
            .anyMatch(each -> each.getPkAccount().equals(created));

    LoggedIn asOwner = logIn(owner, password);
    AccountAccountApi accounts = new AccountAccountApi(asOwner.client);
    int devices = accounts.listDevices(asOwner.who.get("PK_Account").longValue(), null).getDevices().size();
    StorageStorageApi files = new StorageStorageApi(asOwner.client);
    String data = Base64.getEncoder().encodeToString("a file of the scenario".getBytes(StandardCharsets.UTF_8));
    NewStoreView stored = store(files, new StoreBody().data(data).pkStorageType(5).format("txt"));
    StoreView listed = files.getStore(stored.getPkStore(), stored.getKey(), null, null);

    List<Object> refusals = new ArrayList<>();
    refusals.add(refusal(() -> accounts.getAccount(999999L, null)));
    refusals.add(refusal(() -> store(files, new StoreBody().data(data).filesize(1L))));
    refusals.add(refusal(() -> logIn(owner, "another")));
    return Map.of(
        "isListed", isListed,
        "devices", devices,
        "file", Map.of("Format", listed.getFormat(), "Filesize", listed.getFilesize()),
        "refusals", refusals);
  }

  private static NewStoreView store(StorageStorageApi files, StoreBody body) throws ApiException {
    return files.postStore(body, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  private static class LoggedIn {
    ApiClient client;
    JsonNode who;
  }

  /** The three steps: the identity, a session for it, and the session with every request. */
  private LoggedIn logIn(String user, String password) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-1").digest((user + password + SEED).getBytes(StandardCharsets.UTF_8));
    String proof = String.format("%040x", new BigInteger(1, digest));
    LoginAnswerView login = new AuthaAuthApi(client()).login(user, proof, 1, null, null, null, null);

    // plain text, for which the generated client has no reader
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "/info/session/token"))
            .header("MMSAuth", login.getIdentity())
            .header("MMSAuthSig", login.getIdentitySignature())
            .build();
    String session = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();

    LoggedIn loggedIn = new LoggedIn();
    loggedIn.client = client();
    loggedIn.client.setRequestInterceptor(each -> each.header("MMSSession", session));
    loggedIn.who = JSON.readTree(Base64.getDecoder().decode(login.getIdentity()));
    return loggedIn;
  }

  private ApiClient client() {
    URI address = URI.create(url);
    return new ApiClient().setScheme(address.getScheme()).setHost(address.getHost()).setPort(address.getPort()).setBasePath("");
  }

  private interface Ask {
    void run() throws Exception;
  }

  private static Map<String, Object> refusal(Ask ask) throws Exception {
    try {
      ask.run();
    } catch (ApiException refused) {
      return Map.of("status", refused.getCode(), "type", JSON.readTree(refused.getResponseBody()).get("type").asText());
    }
    return Map.of();
  }
}
