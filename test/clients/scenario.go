// What an integrator does first, with the generated client; prints what came of it as JSON.
package main

import (
	"context"
	"crypto/sha1"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"

	"openmms"
)

const seed = "oZ7QE6LcLJp6fiWzdqZc"

var (
	ctx = context.Background()
	url = os.Args[1]
)

type file struct {
	Format   string
	Filesize int64
}

type refusal struct {
	Status int64  `json:"status"`
	Type   string `json:"type"`
}

type outcome struct {
	IsListed bool      `json:"isListed"`
	Devices  int       `json:"devices"`
	File     file      `json:"file"`
	Content  string    `json:"content"`
	Refusals []refusal `json:"refusals"`
}

func main() {
	check(json.NewEncoder(os.Stdout).Encode(scenario(os.Args[2], os.Args[3], os.Args[4])))
}

func scenario(dealer, owner, password string) (result outcome) {
	asDealer, _, err := logIn(dealer, password)
	check(err)
	account := openmms.PostAccountBody{PKOem: 1, PKAccountType: openmms.PtrInt32(5)}
	created := must(asDealer.AuthaAuthApi.AddAccount(ctx).PostAccountBody(account).Execute())
	for _, each := range must(asDealer.AccountAccountApi.SearchAccounts(ctx).Count(200).Execute()).Accounts {
		result.IsListed = result.IsListed || each.PKAccount == created.PKAccount
	}

	asOwner, who, err := logIn(owner, password)
	check(err)
	accounts, files := asOwner.AccountAccountApi, asOwner.StorageStorageApi
	result.Devices = len(must(accounts.ListDevices(ctx, who).Execute()).Devices)
	data := base64.StdEncoding.EncodeToString([]byte("a file of the scenario"))
	body := openmms.StoreBody{Data: data, PKStorageType: openmms.PtrInt32(5), Format: openmms.PtrString("txt")}
	stored := must(files.PostStore(ctx).StoreBody(body).Execute())
	listed := must(files.GetStore(ctx, stored.PKStore).Key(stored.Key).Execute())
	result.File = file{listed.Format, listed.Filesize}
	result.Content = content(must(files.GetStoreArchive(ctx, stored.PKStore).Key(stored.Key).Execute()))

	_, _, unknown := accounts.GetAccount(ctx, 999999).Execute()
	tooLong := openmms.StoreBody{Data: data, Filesize: openmms.PtrInt64(1)}
	_, _, unfit := files.PostStore(ctx).StoreBody(tooLong).Execute()
	_, _, stranger := logIn(owner, "another")
	result.Refusals = []refusal{refused(unknown), refused(unfit), refused(stranger)}
	return result
}

// The three steps: the identity, a session for it, and the session with every request.
func logIn(user, password string) (*openmms.APIClient, int64, error) {
	proof := fmt.Sprintf("%x", sha1.Sum([]byte(user+password+seed)))
	login, _, err := client(nil).AuthaAuthApi.Login(ctx, user).SHA1Password(proof).PKOem(1).Execute()
	if err != nil {
		return nil, 0, err
	}
	identity := map[string]string{"MMSAuth": login.Identity, "MMSAuthSig": login.IdentitySignature}
	session := must(client(identity).InfoSessionApi.CreateSession(ctx).Execute())
	var who struct{ PK_Account int64 }
	decoded, err := base64.StdEncoding.DecodeString(login.Identity)
	check(err)
	check(json.Unmarshal(decoded, &who))
	return client(map[string]string{"MMSSession": session}), who.PK_Account, nil
}

func client(headers map[string]string) *openmms.APIClient {
	configuration := openmms.NewConfiguration()
	configuration.Servers = openmms.ServerConfigurations{{URL: url}}
	for name, value := range headers {
		configuration.AddDefaultHeader(name, value)
	}
	return openmms.NewAPIClient(configuration)
}

// What is in a file that was read; the client has put it among the temporary files.
func content(read *os.File) string {
	defer os.Remove(read.Name())
	defer read.Close()
	bytes, err := io.ReadAll(read)
	check(err)
	return string(bytes)
}

func refused(err error) refusal {
	var answer openmms.GenericOpenAPIError
	if !errors.As(err, &answer) {
		return refusal{}
	}
	problem, _ := answer.Model().(openmms.Problem)
	return refusal{problem.Status, problem.Type}
}

func must[T any](answer T, _ *http.Response, err error) T {
	check(err)
	return answer
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
