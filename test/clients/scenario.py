"""What an integrator does first, with the generated client; prints what came of it as JSON."""

import base64
import hashlib
import json
import sys

import open_mms
from open_mms.api.account_account_api import AccountAccountApi
from open_mms.api.autha_auth_api import AuthaAuthApi
from open_mms.api.info_session_api import InfoSessionApi
from open_mms.api.storage_storage_api import StorageStorageApi
from open_mms.exceptions import ApiException

SEED = "oZ7QE6LcLJp6fiWzdqZc"
url, dealer, owner, password = sys.argv[1:5]


def client(**keys):
    configuration = open_mms.Configuration(host=url, api_key=keys)
    configuration.access_token = None
    return open_mms.ApiClient(configuration)


def log_in(user, password):
    """The three steps: the identity, a session for it, and the session with every request."""
    proof = hashlib.sha1((user + password + SEED).encode()).hexdigest()
    login = AuthaAuthApi(client()).login(user, proof, 1)
    identity = client(MMSAuth=login.identity, MMSAuthSig=login.identity_signature)
    session = InfoSessionApi(identity).create_session()
    who = json.loads(base64.b64decode(login.identity))
    return client(MMSSession=session), who


def refusal(ask):
    try:
        ask()
    except ApiException as refused:
        return {"status": refused.status, "type": json.loads(refused.body)["type"]}
    return None


as_dealer, _ = log_in(dealer, password)
created = AuthaAuthApi(as_dealer).add_account({"PK_Oem": 1, "PK_AccountType": 5})
found = AccountAccountApi(as_dealer).search_accounts(count=200)

as_owner, who = log_in(owner, password)
devices = AccountAccountApi(as_owner).list_devices(who["PK_Account"])
files = StorageStorageApi(as_owner)
data = base64.b64encode(b"a file of the scenario").decode()
stored = files.post_store({"Data": data, "PK_StorageType": 5, "Format": "txt"})
listed = files.get_store(stored.pk_store, stored.key)

print(
    json.dumps(
        {
            "isListed": created.pk_account in [account.pk_account for account in found.accounts],
            "devices": len(devices.devices),
            "file": {"Format": listed.format, "Filesize": listed.filesize},
            "refusals": [
                refusal(lambda: AccountAccountApi(as_owner).get_account(999999)),
                refusal(lambda: files.post_store({"Data": data, "Filesize": 1})),
                refusal(lambda: log_in(owner, "another")),
            ],
        }
    )
)
