// Generated from openapi/mms.json by npm run openapi; do not edit

export interface paths {
    "/account/account/account/{PK_Account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an account
         * @description The own account or one below it. The accounts below it are not included: see `accounts`.
         */
        get: operations["getAccount"];
        /**
         * Edit an account
         * @description Only what is sent changes; `Phone` replaces all phones. Place, type, OEM and servers can be changed of accounts below the own one only. With `If-Match` the edit is refused when somebody else was faster.
         */
        put: operations["putAccount"];
        post?: never;
        /**
         * Delete an account with all that belongs to it
         * @description Its users, sessions, tokens, installations and addresses are gone at once; its gateways stay, unpaired. Accounts below it must be moved or deleted first.
         */
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/account/account/{PK_Account}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all accounts below an account
         * @description Those at every level below it, in pages and in a stable order.
         */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/account/account/{PK_Account}/accounts/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count all accounts below an account
         * @description Those at every level below it.
         */
        get: operations["countAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/account/account/{PK_Account}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who did what to an account
         * @description The newest first; what signed-in users were refused is told of their own account.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/account/account/{PK_Account}/device": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pair a unit with an account
         * @description By the serial number and the MAC address on its label, or within five minutes of its button, from behind the same address; only a unit that is paired with nobody.
         */
        post: operations["pairDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/account/account/{PK_Account}/device/{PK_Device}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Move a device to another installation of its account
         * @description Both are of the account in the path: any other does not exist.
         */
        put: operations["putDevice"];
        post?: never;
        /**
         * Unpair a unit
         * @description It belongs to nobody then, and its sessions end.
         */
        delete: operations["unpairDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/account/account/{PK_Account}/device/{PK_Device}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a device
         * @description Who is limited to some gateways may rename those.
         */
        put: operations["putDeviceName"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/account/account/{PK_Account}/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the devices of an account
         * @description A user who is limited to some devices sees those.
         */
        get: operations["listDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/account/account/{PK_Account}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the accounts below an account
         * @description With users, without their passwords, and installations: a file that `import` takes.
         */
        get: operations["exportAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/account/account/{PK_Account}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import accounts below an account
         * @description A file as `export` answers it: NDJSON with one account a line, or CSV. Users come without a password and choose one with a mailed code. With `Mode=all` a file with anything wrong in it imports nothing and is answered with all that is wrong.
         */
        post: operations["importAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/account/account/{PK_Account}/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an installation to an account
         * @description With its address, of which every part may be left out.
         */
        post: operations["addInstallation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/account/account/{PK_Account}/installation/{PK_Installation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an installation of an account
         * @description With its address and what its operator says of it. Its `ETag` can be sent as `If-Match` when it is changed.
         */
        get: operations["getInstallation"];
        /**
         * Edit the address of an installation
         * @description Only what is sent changes.
         */
        put: operations["putInstallation"];
        post?: never;
        /**
         * Remove an installation from an account
         * @description Its units move to the lowest numbered of those that remain. The last one stays.
         */
        delete: operations["removeInstallation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/account/account/{PK_Account}/installations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the installations of an account
         * @description All of them, each with its devices.
         */
        get: operations["listInstallations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/account/account/{PK_Account}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite somebody by mail to be a user of an account
         * @description They choose their name and password themselves, within two weeks. From above, an end user account is given an owner while it has none.
         */
        post: operations["inviteUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/account/account/{PK_Account}/invitation/{PK_Invitation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw an invitation
         * @description Its code is good no more.
         */
        delete: operations["withdrawInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/account/account/{PK_Account}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the invitations that wait for an answer
         * @description Without their codes: those are in the mails only.
         */
        get: operations["listInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/account/account/{PK_Account}/support": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read until when those above may help
         * @description Until then those above may use its gateways and see its files.
         */
        get: operations["getSupport"];
        /**
         * Let those above help for a while
         * @description Until then they reach the gateways of the account and see its files; nobody but its owner grants it.
         */
        put: operations["grantSupport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/account/account/{PK_Account}/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an API token
         * @description For programs: it may what is named here, as far as its maker still may it. It ends when it is revoked, when its time is over, or when its maker is gone.
         */
        post: operations["makeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/account/account/{PK_Account}/token/{PK_Token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API token
         * @description It ends on all servers within a second.
         */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/account/account/{PK_Account}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the API tokens of the own account
         * @description Without what authorizes: that was shown once, when they were made.
         */
        get: operations["listTokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/account/account/{PK_Account}/user/{PK_User}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a user from an account
         * @description Their logins and sessions end at once.
         */
        delete: operations["removeUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/account/account/{PK_Account}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users of an account
         * @description Who may not view the users of the account sees only themselves.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/account/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the accounts below the own one
         * @description All filters must fit. Text finds words by their beginning, whatever their case and accents.
         */
        get: operations["searchAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/installation/installation/{PK_Installation}/attribute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set attributes of an installation
         * @description Of an account below the own one. What is not sent stays.
         */
        put: operations["putInstallationAttribute"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/user/user/{PK_User}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a user
         * @description Oneself, or a user whom the caller may view.
         */
        get: operations["getUser"];
        /**
         * Edit a user
         * @description Only what is sent changes. `Password` is the caller's own and never sets one: it confirms a change of another user of the own account, or of the own login name.
         */
        put: operations["putUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/user/user/{PK_User}/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Deactivate a user, or let them in again
         * @description An inactive user cannot log in; their sessions, identities and tokens end within a second.
         */
        put: operations["setUserActive"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autha/auth/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an account
         * @description The new account comes below the caller's own or one below that; its type must be below its parent's.
         */
        post: operations["addAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autha/auth/account/{PK_Account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the place of an account: its type, OEM, parents and servers
         * @description The parents from the direct one upwards, as far as there are any.
         */
        get: operations["getAuthAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autha/auth/administrator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the first administrator
         * @description With the code of the link that the first start prints: the master account, its administrator and OEM 1.
         */
        post: operations["createAdministrator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autha/auth/app/{AppKey}/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an identity for an app
         * @description It ends when the caller's ends, and may what the app may, as far as the caller's own may it.
         */
        get: operations["getAppToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autha/auth/email/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate an e-mail address with the mailed code
         * @description The code is good once.
         */
        post: operations["validateEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autha/auth/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * @description Makes a user of the account that has invited, with a validated e-mail address. The code is good once.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autha/auth/password/forgotten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a new password by mail
         * @description A code goes to the validated address of the user, if there is one. The answer tells nothing.
         */
        post: operations["forgetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autha/auth/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password with a mailed code
         * @description The code is good once. All sessions and identities of the user end.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autha/auth/user/{PK_User}/email/validation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a code that validates the own e-mail address
         * @description It is mailed there; registration and a change of the address do so by themselves.
         */
        post: operations["askEmailValidation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autha/auth/user/{PK_User}/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log a user out
         * @description Every session of the user ends and every identity is refused, on all servers, within a second.
         */
        post: operations["logoutUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autha/auth/user/{PK_User}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the own password
         * @description All sessions and identities of the user end: log in again.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autha/auth/user/{PK_User}/token/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Renew an identity
         * @description As a new login without the password, with what the user may now; it ends when the old one would have.
         */
        get: operations["refreshToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autha/auth/username": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a user
         * @description Without `PK_Account` a new end user account is made, with this user as its owner and with its first installation, as far as the OEM takes new accounts; with it, the user is added to that account, which needs a session and `alter_user` there.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autha/auth/username/{Username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Log in with a name and a password
         * @description Answers an identity, good for a day, and the servers of the account. The name is looked up at the OEM whatever its case; its hash is over the lower-case name.
         */
        get: operations["login"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authd/auth/device/{PK_Device}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Log a gateway in
         * @description Answers its identity, good for a day, and its servers.
         */
        get: operations["loginDevice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authd/auth/device/{PK_Device}/blocked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Shut a unit out, or let it in again
         * @description A blocked unit can neither be provisioned nor log in; its sessions and identities end within a second.
         */
        put: operations["setDeviceBlocked"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authd/auth/device/{PK_Device}/checklogout/{Timestamp}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether a device has been logged out since
         * @description `Timestamp` is in Unix seconds; one that is too early does no harm.
         */
        get: operations["checkDeviceLogout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authd/auth/device/{PK_Device}/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log a device out
         * @description Its sessions and identities end within a second.
         */
        post: operations["logoutDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authd/auth/device/{PK_Device}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a device may do
         * @description All gateways hold the same permissions, each for itself and its account.
         */
        get: operations["getDevicePermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authd/auth/device/{PK_Device}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the key of a unit away
         * @description After a factory reset, or when its key has leaked: the unit can be provisioned anew, and what it had ends within a second. It stays paired.
         */
        post: operations["resetDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authd/auth/device/{PK_Device}/servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the servers of a device
         * @description Open to everybody. The list is empty when there is no such device, or it is not as the arguments say.
         */
        get: operations["getDeviceServers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authd/auth/device/{PK_Device}/zwavelocale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the Z-Wave locale of a device
         * @description By its MAC address, or by a session.
         */
        get: operations["getAuthZWaveLocale"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authd/auth/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search devices
         * @description By serial number or IMEI, in the accounts in reach.
         */
        get: operations["searchDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authd/auth/devices/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import manufactured units
         * @description NDJSON with one unit a line, or CSV with names in its first line: PK_Device, MacAddress, and if known HWKey, SshKey, PK_DeviceType, PK_DeviceSubType, Platform, Imei. Imported units can be provisioned.
         */
        post: operations["importUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authd/auth/provision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Provision a unit
         * @description What a gateway asks for at its first start: its number, and the key with which it logs in from then on. A repeat gets a usable answer when it proves the present key, or comes with the same public key before the first login.
         */
        put: operations["provisionDevice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device/device/device/{PK_Device}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a gateway
         * @description With everything that programs of the deployed service read, and in the types that they read.
         */
        get: operations["getDevice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device/device/device/{PK_Device}/kit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the kits of a device
         * @description What its OEM says that it was sold with; the list is empty when nothing was said.
         */
        get: operations["getDeviceKit"];
        /**
         * Say that a device was sold with a kit
         * @description For units with or without an account. To say it again changes nothing.
         */
        put: operations["putDeviceKit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device/device/device/{PK_Device}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report the status of a gateway
         * @description By the gateway itself, every `Interval` seconds. What is not sent stays; the answer comes after the commit. On 503 it is sent again after `Retry-After` seconds.
         */
        post: operations["reportStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device/device/device/{PK_Device}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether a gateway is online
         * @description It is when it has reported within twice its report interval, or when its tunnel is open.
         */
        get: operations["getDeviceStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device/device/device/{PK_Device}/zwavelocale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the Z-Wave locale that a device reported
         * @description In three lines of text. With the MAC address of the unit no session is needed.
         */
        get: operations["getZWaveLocale"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device/device/devices_count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the gateways and devices of the own account, by kind and state
         * @description Gateways, and the devices behind them as they have reported them.
         */
        get: operations["countDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device/device/kit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a kit to the catalogue of an OEM
         * @description One that has its name already gets its devices anew.
         */
        post: operations["addKit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device/device/kit/{PK_Kit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a kit from the catalogue
         * @description Only while no gateway was sold with it.
         */
        delete: operations["removeKit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device/device/kits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the kits of an OEM
         * @description In pages, each with its devices.
         */
        get: operations["listKits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device/device/kits/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import the kits of an OEM
         * @description NDJSON with one kit a line: Name, Devices, ExtraDevices. One that is known already gets its devices anew.
         */
        post: operations["importKits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/eula/eula/eula": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the newest licence agreement of an OEM
         * @description Open to everybody. In the language that is asked for, or a near one, or English; for the app, or else for all apps.
         */
        get: operations["getEula"];
        /**
         * Change the text of a version of a licence agreement
         * @description The version must be there already.
         */
        put: operations["putEula"];
        /**
         * Add a version of a licence agreement, or change its text
         * @description A version that is there already gets the new text.
         */
        post: operations["postEula"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/eula/eula/eula/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a licence agreement
         * @description Logged with the time and the address, once.
         */
        post: operations["acceptEula"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event/event/account/{PK_Account}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how long an account keeps its events, and how much its files may take
         * @description Every type of event is listed, also where nothing was set for it. The `ETag` can be sent as `If-Match` when they are changed.
         */
        get: operations["getEventSettings"];
        /**
         * Decide how long an account keeps its events, and how much its files may take
         * @description Only what is sent changes. WhenFull and Retention need delete_events, Allowance edit_limits, of an account below the own one. Events that are there already keep the day on which they expire.
         */
        put: operations["putEventSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event/event/data_usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how much the files of the own account take, and may take
         * @description In bytes, all files together.
         */
        get: operations["getDataUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event/event/event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post events of a gateway
         * @description By the gateway itself: one, a list, or a file with one a line. The answer comes after the commit. Many are answered one by one in their order; what is wrong with one does not keep the others back. On 429 and 503 they are sent again after `Retry-After` seconds: those with a ClientKey are never stored twice.
         */
        post: operations["postEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event/event/event/{PK_Event}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who was told of an event
         * @description PK_ContactType and PK_AttemptStatus are explained by the static data (`/info/config/config`).
         */
        get: operations["getEvent"];
        /**
         * Mark events as read, lock, comment or delete them
         * @description PK_Event may be a list, separated by commas: all of them are changed, or none.
         */
        put: operations["putEvent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event/event/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description Without Camera and Gateway only events of users, such as logins; with them those of users, too, unless User=0. Units that are not paired with the account now, or not the caller’s to see, are left out, as are events that have expired and are not locked.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event/event/push/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the public key with which browsers subscribe
         * @description VAPID; it never changes.
         */
        get: operations["getPushKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event/event/push/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Be told of events in this browser
         * @description With what `pushManager.subscribe()` has answered. A browser is one user’s: it is taken over from who subscribed with it before. `PushNotifications` of the user decides whether anything is sent.
         */
        post: operations["subscribePush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event/event/push/subscription/{PK_PushSubscription}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Be told of events no more in a browser
         * @description One of the own subscriptions: those of others do not exist.
         */
        delete: operations["unsubscribePush"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event/event/push/subscription/{PK_PushSubscription}/wake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wake a subscription that is parked
         * @description Parked is one to which sending has failed for too long: nothing is sent to it until it is woken.
         */
        post: operations["wakePush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event/event/push/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the browsers in which one is told of events
         * @description The own ones, without their keys.
         */
        get: operations["listPushSubscriptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event/event/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Listen to events as they happen
         * @description `text/event-stream`, as the EventSource of browsers reads it: each event is a message with one record of `GET events`, as JSON, once it is committed.
         *     Without Camera, Gateway and User all that the caller may see; with any of them what `GET events` lists with the same arguments.
         *     Who comes back with the `id` of the last message in `Last-Event-ID` is sent what has been missed, each event once, as far as it is still kept. Where that cannot be told any more, the first message is of the type `reset`: the stream begins now, and `GET events` has the rest.
         *     Every 15 seconds there is a comment. The answer ends with the right to it; `retry` tells when to come back.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event/event/stream/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a ticket for a stream
         * @description For browsers, whose EventSource can send no headers: good once, within half a minute, as the argument `Ticket` of the stream, which then goes on as if it had come with the same credentials.
         */
        post: operations["createStreamTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event/event/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a webhook
         * @description Events of the account are posted to it as they happen, signed after Standard Webhooks (`webhook-id`, `webhook-timestamp`, `webhook-signature`), and again until it answers with a 2xx status.
         */
        post: operations["makeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event/event/webhook/{PK_Webhook}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a webhook
         * @description Without its secret, which was shown once. Its `ETag` can be sent as `If-Match` when it is changed.
         */
        get: operations["getWebhook"];
        /**
         * Change a webhook
         * @description What is not sent stays as it is.
         */
        put: operations["putWebhook"];
        post?: never;
        /**
         * Remove a webhook
         * @description What has not been sent to it by now is not sent.
         */
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event/event/webhook/{PK_Webhook}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was sent to a webhook
         * @description For as long as the events are kept.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event/event/webhook/{PK_Webhook}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a webhook a new secret
         * @description For a while both sign, so that the other side can change without losing anything.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event/event/webhook/{PK_Webhook}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test to a webhook
         * @description Something of the type `webhook.test`, signed as events are; also to one that is parked.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event/event/webhook/{PK_Webhook}/wake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wake a webhook that is parked
         * @description One that fails for long is parked. What has waited for it since is sent now, as far as it is not too old.
         */
        post: operations["wakeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event/event/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the webhooks of the own account
         * @description All of them, without their secrets.
         */
        get: operations["listWebhooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/firmware/build/firmwareupgrade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Order gateways to upgrade their firmware
         * @description Each hears of it with its next report. A newer order for a gateway overtakes one that it has not begun.
         */
        put: operations["upgradeFirmware"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/firmware/build/firmwareupgrade/{PK_Upgrade}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far gateways have come with an order
         * @description The gateways in reach, in pages, in the order of their ids.
         */
        get: operations["getUpgrade"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/firmware/build/firmwareupgrades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the orders for gateways in reach, the newest first
         * @description In pages; those for one gateway where `PK_Device` names it.
         */
        get: operations["listUpgrades"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/firmware/firmware/firmware": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the latest firmware of an OEM
         * @description The highest version for each platform, language, UI and skin.
         */
        get: operations["getFirmware"];
        /**
         * Change where a build is and to whom it is offered
         * @description The OEM and the version say which; of several builds of one version, the other arguments tell.
         */
        put: operations["putFirmware"];
        /**
         * Publish a build
         * @description The same once more changes nothing.
         */
        post: operations["postFirmware"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info/config/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read static data by category
         * @description Any number of categories at once, each as an argument of its own (`AccountType=1`). Clients keep the answer at least as long as their session.
         */
        get: operations["getConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info/config/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make all instances read the static data anew
         * @description Heard within a second.
         */
        post: operations["refreshConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info/session/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the keys that verify identities
         * @description A JWKS. The signature is PKCS#1 v1.5 with SHA-256 over the base64 text of the identity.
         */
        get: operations["getKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info/session/session/{SessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the identity that a session stands for
         * @description The caller may look at any session of their own user.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info/session/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exchange an identity for a session
         * @description Send `Identity` and `IdentitySignature` of a login unchanged in the headers `MMSAuth` and `MMSAuthSig`. The body is the session id and nothing else: 38 characters to be sent in the header `MMSSession`, to any server, until the identity expires or its user logs out.
         */
        get: operations["createSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locator/locator/device/{PK_Device}/servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the servers of a device
         * @description Open to everybody: programs ask before they can log in.
         */
        get: operations["locateDeviceServers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locator/locator/locator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the gateways behind an address
         * @description Without credentials, behind that of the caller. With them also behind another, or of an account, as far as the caller may see the account.
         */
        get: operations["locateDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locator/locator/macaddress/{MacAddress}/servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the servers of a device by its MAC address
         * @description An unpaired one from behind its own address only.
         */
        get: operations["locateMacServers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locator/locator/oem/{PK_Oem}/servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the device servers of an OEM
         * @description Open to everybody: programs ask before they can log in.
         */
        get: operations["locateOemServers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relay/relay/account/{PK_Account}/limitusage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how much an account has used and may use
         * @description Remote access and camera pictures are counted apart, all gateways of the account together. What has passed in the last seconds may be missing.
         */
        get: operations["getLimits"];
        /**
         * Set how much an account may use, or its counts to zero
         * @description Of accounts below the own one only. Only what is sent changes. It holds within a second, also for what runs: whoever is over the limit is cut off, and is answered 429 until the count is set to zero or the limit is raised.
         */
        put: operations["putLimits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relay/relay/device/{PK_Device}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how much the relay has carried for a gateway
         * @description While the gateway has been paired with this account, for 400 days, remote access and camera pictures together. It is counted by day, UTC. What has passed in the last seconds may be missing: at most a hundredth of the day, or 1 MiB.
         */
        get: operations["getDeviceUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relay/relay/proxy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read from another of our servers
         * @description For pages that a browser keeps from asking another host. `url` is a GET request of the API at one of our own servers, percent-encoded or, without a query, as it is; it is answered by this very server, for the identity in `MMSProxyAuth` and `MMSProxyAuthSig`, or else for the caller. Cookies play no part. Logins, gateways and other hosts cannot be reached. The answer is at most 1 MiB.
         */
        get: operations["readThrough"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relay/relay/relay/device/{PK_Device}/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GET something from a gateway
         * @description Everything behind the id is the gateway's: path, query, headers and body go to its web server, and its status, headers and body come back, as they come. `port_3480/…` is a path of the gateway, too. Any other method but CONNECT and TRACE is relayed as well; so are WebSockets.
         *
         *     The session may stand in the header, in the path (`…/device/{PK_Device}/session/{MMSSession}/…`) or in the query. What is a credential for this service, and what says who asks, is taken out; `X-Forwarded-For` and `Forwarded` tell the gateway who asks.
         *
         *     An answer that breaks off has lost its gateway: its connection is ended before its body is whole. Elsewhere than on the relay's own host name, answers carry a Content-Security-Policy that keeps their scripts from this service.
         */
        get: operations["getFromDevice"];
        /**
         * PUT something from a gateway
         * @description Everything behind the id is the gateway's: path, query, headers and body go to its web server, and its status, headers and body come back, as they come. `port_3480/…` is a path of the gateway, too. Any other method but CONNECT and TRACE is relayed as well; so are WebSockets.
         *
         *     The session may stand in the header, in the path (`…/device/{PK_Device}/session/{MMSSession}/…`) or in the query. What is a credential for this service, and what says who asks, is taken out; `X-Forwarded-For` and `Forwarded` tell the gateway who asks.
         *
         *     An answer that breaks off has lost its gateway: its connection is ended before its body is whole. Elsewhere than on the relay's own host name, answers carry a Content-Security-Policy that keeps their scripts from this service.
         */
        put: operations["putToDevice"];
        /**
         * POST something from a gateway
         * @description Everything behind the id is the gateway's: path, query, headers and body go to its web server, and its status, headers and body come back, as they come. `port_3480/…` is a path of the gateway, too. Any other method but CONNECT and TRACE is relayed as well; so are WebSockets.
         *
         *     The session may stand in the header, in the path (`…/device/{PK_Device}/session/{MMSSession}/…`) or in the query. What is a credential for this service, and what says who asks, is taken out; `X-Forwarded-For` and `Forwarded` tell the gateway who asks.
         *
         *     An answer that breaks off has lost its gateway: its connection is ended before its body is whole. Elsewhere than on the relay's own host name, answers carry a Content-Security-Policy that keeps their scripts from this service.
         */
        post: operations["postToDevice"];
        /**
         * DELETE something from a gateway
         * @description Everything behind the id is the gateway's: path, query, headers and body go to its web server, and its status, headers and body come back, as they come. `port_3480/…` is a path of the gateway, too. Any other method but CONNECT and TRACE is relayed as well; so are WebSockets.
         *
         *     The session may stand in the header, in the path (`…/device/{PK_Device}/session/{MMSSession}/…`) or in the query. What is a credential for this service, and what says who asks, is taken out; `X-Forwarded-For` and `Forwarded` tell the gateway who asks.
         *
         *     An answer that breaks off has lost its gateway: its connection is ended before its body is whole. Elsewhere than on the relay's own host name, answers carry a Content-Security-Policy that keeps their scripts from this service.
         */
        delete: operations["deleteFromDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relay/relay/tunnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find out where gateways open their tunnels
         * @description An SSH server, and the keys by which a gateway knows that it is the right one.
         */
        get: operations["getTunnelPlace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relay/relay/tunnel/{PK_Device}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether the tunnel of a gateway is open
         * @description And since when, and from where.
         */
        get: operations["getTunnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relay/relay/uiredirect/device/{PK_Device}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a gateway in the browser, by a link
         * @description Sets two cookies for the relay's own name and leads the browser to `RedirectUrl` there, which is then a page of the gateway, like everything else at that name.
         *     `MiOS` is, URL-encoded, `Identity,IdentitySignature,Server_Account,Server_Account_Alt`; `MMSGateway` names the gateway and is signed over the first. Another gateway takes the place of the one before.
         *     Only at the name of a relay: elsewhere 400. The API itself looks at no cookies. An API token is not enough, and pages of origins that nobody has allowed are refused.
         */
        get: operations["openGatewayByLink"];
        put?: never;
        /**
         * Open a gateway in the browser
         * @description Sets two cookies for the relay's own name and leads the browser to `RedirectUrl` there, which is then a page of the gateway, like everything else at that name.
         *     `MiOS` is, URL-encoded, `Identity,IdentitySignature,Server_Account,Server_Account_Alt`; `MMSGateway` names the gateway and is signed over the first. Another gateway takes the place of the one before.
         *     Only at the name of a relay: elsewhere 400. The API itself looks at no cookies. An API token is not enough, and pages of origins that nobody has allowed are refused.
         */
        post: operations["openGateway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relay/relay/usage/device/{PK_Device}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how much the relay has carried for a gateway, by day
         * @description As the usage of a device, with remote access and camera pictures apart.
         */
        get: operations["listDeviceUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/storage/storage/store": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stored files
         * @description Those of the account; a user who is limited to some gateways sees the files of those and their own.
         */
        get: operations["getStores"];
        put?: never;
        /**
         * Store a file
         * @description As the part `Data` of a form (`multipart/form-data`), with the other arguments as parts before or behind it or in the query; as the body itself, of any other type, with the arguments in the query; or in base64 in JSON or a form of at most 1 MiB. The answer comes once the file is on disk; what breaks off leaves nothing.
         */
        post: operations["postStore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/storage/storage/store/{PK_Store}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what is known of a stored file
         * @description By whoever has its key.
         */
        get: operations["getStore"];
        put?: never;
        post?: never;
        /**
         * Delete a stored file
         * @description With all that was made of it. Its event stays, without the file.
         */
        delete: operations["deleteStore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/storage/storage/store/{PK_Store}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a stored file
         * @description By whoever has its key. It is sent as an attachment, under the name that it had; its type is what its bytes are, and never one that a browser would run. With `Range` a part of it is sent; more than one range is answered with all of it.
         */
        get: operations["getStoreArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/storage/storage/store/{PK_Store}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a thumbnail of a stored file
         * @description By whoever has its key: a JPEG of at most 160 x 120 pixels, or of the largest of 80 x 60, 160 x 120, 320 x 240, 640 x 480 and 1024 x 768 that goes into `Width` and `Height`. It keeps the proportions of the picture and is never larger than it. It is made of JPEG, PNG, WebP and GIF, of the first picture of an MJPEG and, where the server has ffmpeg, of a film.
         */
        get: operations["getStoreThumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/techsupport/techsupport/device/{PK_Device}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the energy consumption of a device
         * @description What was reported while the gateway has been paired with this account, for 400 days. With `Step` it is summed up by device and hour or day, as far as it lies between `From` and `To`.
         */
        get: operations["listEnergy"];
        put?: never;
        /**
         * Add energy consumption of a device
         * @description By the gateway itself or for it. Whatever else is sent is kept and answered as it came, at most 100 names and 16 KiB. The same report with the same `Timestamp` again is the same report: it is kept once and answered with the same id.
         */
        post: operations["addEnergy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/techsupport/techsupport/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a trouble ticket
         * @description For those above the account, who answer it.
         */
        post: operations["openTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/techsupport/techsupport/ticket/{PK_Ticket}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a trouble ticket with its comments
         * @description The comments in pages, the oldest first. Its `ETag` can be sent as `If-Match` when it is changed.
         */
        get: operations["getTicket"];
        /**
         * Close a trouble ticket, or open it again
         * @description What is as asked stays as it is. A comment is a change, too: `If-Match` refuses to close over one.
         */
        put: operations["putTicket"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/techsupport/techsupport/ticket/{PK_Ticket}/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment a trouble ticket
         * @description From its own account a comment opens a closed ticket again. One from above is mailed to the user who opened the ticket, if their address is validated.
         */
        post: operations["commentTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/techsupport/techsupport/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List trouble tickets
         * @description Those of the own account, of which members see only what they opened and what is about their devices, and, for those who answer them, those of the accounts below.
         */
        get: operations["listTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptEulaBody: {
            /**
             * Format: int32
             * @description The own account
             * @example 12
             */
            PK_Account: number;
            /**
             * Format: int32
             * @description The version of the licence agreement, in its language
             * @example 3
             */
            PK_Eula: number;
            /**
             * Format: int32
             * @description The OEM
             * @example 1
             */
            PK_Oem: number;
            /**
             * Format: int32
             * @description Oneself
             * @example 34
             */
            PK_User: number;
        };
        AcceptInvitationBody: {
            /** @description The code of the mail */
            Code: string;
            /**
             * @description The password, raw: 8 to 256 characters
             * @example correct horse
             */
            Password: string;
            /**
             * @description The desired name, at the OEM of the account
             * @example ada
             */
            Username: string;
        };
        AccountView: {
            Billing: components["schemas"]["AddressView"];
            Mailing: components["schemas"]["AddressView"];
            /**
             * Format: int64
             * @description 1 master, 2 OEM, 3 distributor, 4 dealer, 5 end user
             * @example 5
             */
            PK_AccountType: number;
            /**
             * Format: int64
             * @description PK_Language of the static data
             * @example 1
             */
            PK_Language: number;
            /**
             * Format: int64
             * @description The OEM
             * @example 1
             */
            PK_Oem: number;
            /**
             * @description The account's number in the books of the OEM
             * @example 12345
             */
            PK_Oem_Account: string;
            /** @description The number, as it was written */
            Phone: components["schemas"]["PhoneView"][];
            /**
             * @description The server of its account
             * @example mms.example.com
             */
            Server_Account: string;
            /**
             * @description The server of its account when the first does not answer
             * @example mms.example.com
             */
            Server_Account_Alt: string;
            /**
             * @description The server that keeps its events
             * @example mms.example.com
             */
            Server_Event: string;
            /**
             * @description The server that keeps its events when the first does not answer
             * @example mms.example.com
             */
            Server_Event_Alt: string;
        };
        AccountsCount: {
            /**
             * Format: int64
             * @example 350
             */
            ChildrenCount: number;
        };
        AddressBody: {
            /**
             * @description The first line of the street address
             * @example 123 Main St
             */
            Address1?: string;
            /**
             * @description The second line of the street address
             * @example Suite 100
             */
            Address2?: string;
            /**
             * @description The city
             * @example New York
             */
            City?: string;
            /**
             * @description The company
             * @example Acme
             */
            Company?: string;
            /**
             * @description The first name
             * @example Ada
             */
            FirstName?: string;
            /**
             * @description The last name
             * @example Meyer
             */
            LastName?: string;
            /**
             * Format: int32
             * @description ISO 3166-1 numeric; 0 for none
             * @example 840
             */
            PK_Country?: number;
            /**
             * @description The postal code
             * @example 10012
             */
            PostalCode?: string;
            /**
             * @description The state or province
             * @example NY
             */
            State?: string;
        };
        AddressView: {
            /**
             * @description The first line of the street address
             * @example 123 Main St
             */
            Address1: string;
            /**
             * @description The second line of the street address
             * @example Suite 100
             */
            Address2: string;
            /**
             * @description The city
             * @example New York
             */
            City: string;
            /**
             * @description The company
             * @example Acme
             */
            Company: string;
            /**
             * @description The first name
             * @example Ada
             */
            FirstName: string;
            /**
             * @description The last name
             * @example Meyer
             */
            LastName: string;
            /**
             * Format: int64
             * @description ISO 3166-1 numeric; 0 for none
             * @example 840
             */
            PK_Country: number;
            /**
             * @description The postal code
             * @example 10012
             */
            PostalCode: string;
            /**
             * @description The state or province
             * @example NY
             */
            State: string;
        };
        AttemptView: {
            /** @example complete */
            Notes: string;
            /**
             * @description PK_AttemptStatus of the static data
             * @example 2
             */
            Status: string;
            /**
             * Format: int64
             * @description In Unix seconds
             * @example 1795564801
             */
            Timestamp: number;
        };
        AuditEntries: {
            Entries: components["schemas"]["AuditEntryView"][];
        };
        AuditEntryView: {
            /**
             * @description What was done, as the request is named here
             * @example putAccount
             */
            Action: string;
            /**
             * @description What was sent, as JSON; secrets are masked
             * @example {"PK_Language":2}
             */
            After: string;
            /**
             * @description What it was, as JSON; secrets are masked
             * @example {"PK_Language":1}
             */
            Before: string;
            /**
             * @description ISO 8601, UTC
             * @example 2026-11-24T10:00:00.000Z
             */
            Created: string;
            /**
             * Format: int64
             * @description The entry; later ones have larger numbers
             * @example 120
             */
            PK_Entry: number;
            /**
             * Format: int64
             * @description The API token that was used; 0 for none
             * @example 0
             */
            PK_Token: number;
            /**
             * Format: int64
             * @description Who acted; 0 for the system or somebody with a mailed code
             * @example 12
             */
            PK_User: number;
            /**
             * Format: int64
             * @description 200 for what was done, 403 for what was refused
             * @example 200
             */
            Status: number;
            /**
             * @description What it was done to
             * @example account 12
             */
            Subject: string;
        };
        AuthAccountView: {
            /**
             * Format: int64
             * @description The account directly above; 0 for none
             * @example 7
             */
            FK_Account_Parent: number;
            /**
             * Format: int64
             * @description The next above; 0 for none
             * @example 4
             */
            FK_Account_Parent2: number;
            /**
             * Format: int64
             * @description The next above; 0 for none
             * @example 2
             */
            FK_Account_Parent3: number;
            /**
             * Format: int64
             * @description The next above; 0 for none
             * @example 1
             */
            FK_Account_Parent4: number;
            /**
             * Format: int64
             * @description 1 master, 2 OEM, 3 distributor, 4 dealer, 5 end user
             * @example 5
             */
            PK_AccountType: number;
            /**
             * Format: int64
             * @description The OEM
             * @example 1
             */
            PK_Oem: number;
            /**
             * @description The server of its account
             * @example mms.example.com
             */
            Server_Account: string;
            /**
             * @description The server of its account when the first does not answer
             * @example mms.example.com
             */
            Server_Account_Alt: string;
            /**
             * @description The server that keeps its events
             * @example mms.example.com
             */
            Server_Event: string;
            /**
             * @description The server that keeps its events when the first does not answer
             * @example mms.example.com
             */
            Server_Event_Alt: string;
        };
        CatalogueKitView: {
            Devices: components["schemas"]["KitDeviceView"][];
            /** @description What can be added */
            ExtraDevices: components["schemas"]["KitDeviceView"][];
            /**
             * @description What it is called
             * @example Starter kit
             */
            Name: string;
            /**
             * Format: int64
             * @description The kit
             * @example 1
             */
            PK_Kit: number;
        };
        ChildBody: {
            /**
             * Format: int32
             * @description Per cent
             */
            Battery?: number;
            /**
             * Format: int32
             * @description PK_DeviceCategory of the static data
             * @example 7
             */
            Category?: number;
            /**
             * Format: int32
             * @description The number of the device on its gateway
             * @example 5
             */
            Id: number;
            /**
             * @description What it is called
             * @example Front door
             */
            Name?: string;
            /**
             * @description Whether its gateway reaches it
             * @default true
             */
            Online?: boolean;
            /**
             * Format: int32
             * @description The kind within its category
             */
            SubCategory?: number;
        };
        CommentView: {
            /**
             * @description UTC
             * @example 2026-11-25 11:00:00
             */
            Created: string;
            /**
             * @description Whether it comes from an account above
             * @example true
             */
            FromAbove: boolean;
            /**
             * @description The name of that user; empty for who has none, or is gone
             * @example Grace
             */
            Name: string;
            /**
             * Format: int64
             * @description The comment
             * @example 31
             */
            PK_TicketComment: number;
            /**
             * Format: int64
             * @description Who wrote it
             * @example 56
             */
            PK_User: number;
            /**
             * @description The text
             * @example Is its plug in the wall?
             */
            Text: string;
        };
        ContactView: {
            Attempts: components["schemas"]["AttemptView"][];
            /** @example Front door */
            Contents: string;
            /** @example john@example.com */
            Destination: string;
            /**
             * Format: int64
             * @example 1
             */
            NumAttempts: number;
            /**
             * Format: int64
             * @description That somebody was told
             * @example 10
             */
            PK_Contact: number;
            /**
             * Format: int64
             * @description 0: nobody in particular
             * @example 34
             */
            PK_User: number;
            /**
             * @description That of the last attempt; empty before it
             * @example 2
             */
            Status: string;
            /**
             * Format: int64
             * @description PK_ContactType of the static data
             * @example 1
             */
            Type: number;
        };
        DataUsageView: {
            /**
             * @description What they may take, in bytes
             * @example 1073741824
             */
            Allowance: string;
            /**
             * @description What the files of the account take, in bytes
             * @example 32728
             */
            DataUsage: string;
        };
        Deliveries: {
            Deliveries: components["schemas"]["DeliveryView"][];
        };
        DeliveryView: {
            /** @description What came of each attempt, the first one first */
            Attempts: components["schemas"]["AttemptView"][];
            /**
             * @description UTC
             * @example 2026-11-26 10:00:00
             */
            Created: string;
            /**
             * @description When it is tried next, UTC; empty: not again
             * @example
             */
            Next: string;
            /**
             * Format: int64
             * @description How often it has been tried
             * @example 1
             */
            NumAttempts: number;
            /**
             * Format: int64
             * @description That somebody was told
             * @example 12
             */
            PK_Contact: number;
            /**
             * Format: int64
             * @description 0 for a test
             * @example 192890
             */
            PK_Event: number;
            /**
             * @description config.AttemptStatus: 1 busy, it is being tried or will be again; 2 complete; 3 refused, it is not tried again; 4 given up, its time is over; empty while nothing has been tried
             * @example 2
             */
            Status: string;
            /**
             * @description The `webhook-id` under which it is sent, each time
             * @example msg_7b0c5f
             */
            WebhookId: string;
        };
        DeviceCountsView: {
            /**
             * Format: int64
             * @description Cameras that cannot be reached
             * @example 0
             */
            CamerasOffline: number;
            /**
             * Format: int64
             * @description Cameras that can be reached
             * @example 2
             */
            CamerasOnline: number;
            /**
             * Format: int64
             * @description Gateways and devices that cannot be reached
             * @example 0
             */
            DevicesOffline: number;
            /**
             * Format: int64
             * @description All of them
             * @example 21
             */
            DevicesOnline: number;
            /**
             * Format: int64
             * @description Gateways that cannot be reached
             * @example 0
             */
            GatewaysOffline: number;
            /**
             * Format: int64
             * @description Gateways that can be reached
             * @example 1
             */
            GatewaysOnline: number;
            /**
             * Format: int64
             * @description Locks that cannot be reached
             * @example 0
             */
            LocksOffline: number;
            /**
             * Format: int64
             * @description Locks that can be reached
             * @example 2
             */
            LocksOnline: number;
            /**
             * Format: int64
             * @description Devices of other kinds that cannot be reached
             * @example 0
             */
            OtherOffline: number;
            /**
             * Format: int64
             * @description Those of no other kind
             * @example 7
             */
            OtherOnline: number;
            /**
             * Format: int64
             * @description Sensors that cannot be reached
             * @example 0
             */
            SensorsOffline: number;
            /**
             * Format: int64
             * @description Sensors that can be reached
             * @example 8
             */
            SensorsOnline: number;
            /**
             * Format: int64
             * @description Thermostats that cannot be reached
             * @example 0
             */
            ThermostatsOffline: number;
            /**
             * Format: int64
             * @description Thermostats that can be reached
             * @example 1
             */
            ThermostatsOnline: number;
        };
        DeviceIdentityView: {
            /**
             * Format: int64
             * @description Unix seconds
             * @example 1795478400
             */
            Expires: number;
            /**
             * Format: int64
             * @description Unix seconds
             * @example 1795392000
             */
            Generated: number;
            /**
             * Format: int64
             * @description 0 while it is paired with no account
             * @example 12
             */
            PK_Account: number;
            /**
             * Format: int64
             * @description The gateway: its serial number
             * @example 50000001
             */
            PK_Device: number;
            /**
             * Format: int64
             * @description The OEM
             * @example 1
             */
            PK_Oem: number;
            Permissions: components["schemas"]["IdentityPermission"][];
            /**
             * Format: int64
             * @description Counts changes of the credentials
             * @example 1
             */
            Seq: number;
        };
        DeviceLoginView: {
            /** @description Base64 of the identity as JSON */
            Identity: string;
            /** @description Base64 of its signature */
            IdentitySignature: string;
            /**
             * @description The server of its account
             * @example mms.example.com
             */
            Server_Account: string;
            /**
             * @description The server of its account when the first does not answer
             * @example mms.example.com
             */
            Server_Account_Alt: string;
            /**
             * @description The server to which the gateway reports
             * @example mms.example.com
             */
            Server_Device: string;
            /**
             * @description The server to which the gateway reports when the first does not answer
             * @example mms.example.com
             */
            Server_Device_Alt: string;
            /**
             * @description The server that keeps its events
             * @example mms.example.com
             */
            Server_Event: string;
            /**
             * @description The server that keeps its events when the first does not answer
             * @example mms.example.com
             */
            Server_Event_Alt: string;
            /**
             * @description The server to which the gateway opens its tunnel
             * @example mms.example.com
             */
            Server_Relay: string;
            /**
             * @description The server to which the gateway opens its tunnel when the first does not answer
             * @example mms.example.com
             */
            Server_Relay_Alt: string;
            /**
             * @description The server that keeps its files
             * @example mms.example.com
             */
            Server_Storage: string;
            /**
             * @description The server that keeps its files when the first does not answer
             * @example mms.example.com
             */
            Server_Storage_Alt: string;
            /**
             * @description The server for help with it
             * @example mms.example.com
             */
            Server_Support: string;
            /**
             * @description The server for help with it when the first does not answer
             * @example mms.example.com
             */
            Server_Support_Alt: string;
        };
        DevicePermissionView: {
            /**
             * Format: int64
             * @description Always 1: granted
             * @example 1
             */
            Mode: number;
            /**
             * Format: int64
             * @description PK_Permission of the static data
             * @example 10106
             */
            PK_Permission: number;
        };
        DeviceServersList: {
            Servers: components["schemas"]["DeviceServersView"][];
        };
        DeviceServersView: {
            /**
             * Format: int64
             * @description 0 while it is unpaired
             * @example 12
             */
            PK_Account: number;
            /**
             * Format: int64
             * @description The gateway: its serial number
             * @example 50000001
             */
            PK_Device: number;
            /**
             * Format: int64
             * @description The OEM
             * @example 1
             */
            PK_Oem: number;
            /**
             * @description The server of its account
             * @example mms.example.com
             */
            Server_Account: string;
            /**
             * @description The server to which the gateway reports
             * @example mms.example.com
             */
            Server_Device: string;
            /**
             * @description The server that keeps its events
             * @example mms.example.com
             */
            Server_Event: string;
        };
        DeviceStatusView: {
            /**
             * @description When it last reported, UTC; empty when it never did
             * @example 2026-11-24 10:00:00
             */
            AliveDate: string;
            /**
             * @description The version of its firmware
             * @example 1.7.455
             */
            FirmwareVersion: string;
            /**
             * @description "1" while it reports
             * @example 1
             */
            Online: string;
            /**
             * @description A number as text, here
             * @example 50000001
             */
            PK_Device: string;
        };
        DeviceView: {
            /**
             * @description When it was paired, UTC, month first
             * @example 12:15:39 01/10/2015
             */
            DeviceAssigned: string;
            /**
             * @description Of the modem of its mobile back-up
             * @example 990001321724460
             */
            Imei: string;
            /**
             * @description Of the unit, with or without colons
             * @example d4:21:22:00:00:01
             */
            MacAddress: string;
            /**
             * @description The phone number of its mobile back-up
             * @example 46734962806
             */
            Msisdn: string;
            /**
             * @description What it is called
             * @example Hallway
             */
            Name: string;
            /**
             * Format: int64
             * @description The gateway: its serial number
             * @example 50000001
             */
            PK_Device: number;
            /**
             * Format: int64
             * @description PK_DeviceSubType of the static data
             * @example 2
             */
            PK_DeviceSubType: number;
            /**
             * Format: int64
             * @description PK_DeviceType of the static data
             * @example 1
             */
            PK_DeviceType: number;
            /**
             * Format: int64
             * @description The installation of the account
             * @example 11
             */
            PK_Installation: number;
            /**
             * @description The kind of its hardware, as it is built
             * @example Sercomm NA301
             */
            Platform: string;
            /**
             * @description The server to which the gateway reports
             * @example mms.example.com
             */
            Server_Device: string;
            /**
             * @description The server to which the gateway reports when the first does not answer
             * @example mms.example.com
             */
            Server_Device_Alt: string;
            /**
             * Format: int64
             * @description 1 while it is connected by its mobile back-up
             * @example 0
             */
            Using_2G: number;
        };
        Devices: {
            Devices: components["schemas"]["DeviceView"][];
        };
        EditedAccountView: {
            Billing: components["schemas"]["AddressView"];
            Mailing: components["schemas"]["AddressView"];
            /**
             * Format: int64
             * @description 1 master, 2 OEM, 3 distributor, 4 dealer, 5 end user
             * @example 5
             */
            PK_AccountType: number;
            /**
             * Format: int64
             * @description PK_Language of the static data
             * @example 1
             */
            PK_Language: number;
            /**
             * Format: int64
             * @description The OEM
             * @example 1
             */
            PK_Oem: number;
            /**
             * @description The account's number in the books of the OEM
             * @example 12345
             */
            PK_Oem_Account: string;
            /**
             * Format: int64
             * @description PK_Server of the static data: the account server
             * @example 5
             */
            PK_Server_Account: number;
            /**
             * Format: int64
             * @description PK_Server of the static data: the event server
             * @example 13
             */
            PK_Server_Event: number;
            /** @description The number, as it was written */
            Phone: components["schemas"]["PhoneView"][];
        };
        EnergyBody: {
            /**
             * Format: int32
             * @description The number of the device on its gateway; 0 for the gateway itself
             * @default 0
             * @example 5
             */
            DeviceID?: number;
            /**
             * @description What was used since the report before, not what the meter shows; less than 0 for what was produced
             * @example 0.25
             */
            KWh?: number;
            /**
             * Format: int64
             * @description When it was measured, in Unix seconds, at most a day ahead; now by default
             * @example 1795521600
             */
            Timestamp?: number;
            /**
             * @description The power at that time; less than 0 for what is produced
             * @example 61.5
             */
            Watts?: number;
        };
        EnergyReports: {
            /** @description The reports; without `Step` */
            Energy?: components["schemas"]["EnergyView"][];
            /** @description The sums; with `Step` */
            Steps?: components["schemas"]["EnergyStepView"][];
        };
        EnergyStepView: {
            /**
             * Format: int64
             * @description The number on the gateway; 0 for the gateway itself
             * @example 5
             */
            DeviceID: number;
            /**
             * @description What was used; absent when no report said so
             * @example 3
             */
            KWh?: number;
            /**
             * Format: int64
             * @description How many reports there are
             * @example 12
             */
            Reports: number;
            /**
             * Format: int64
             * @description When the hour or day begins, in Unix seconds
             * @example 1795521600
             */
            Timestamp: number;
            /**
             * @description The mean of those reported, if any
             * @example 60.125
             */
            Watts?: number;
        };
        EnergyView: {
            /**
             * @description Whatever else was sent
             * @example {
             *       "Name": "Plug"
             *     }
             */
            Data: {
                [key: string]: unknown;
            };
            /**
             * Format: int64
             * @description The number on the gateway; 0 for the gateway itself
             * @example 5
             */
            DeviceID: number;
            /**
             * @description As it was sent, to the thousandth
             * @example 0.25
             */
            KWh?: number;
            /**
             * Format: int64
             * @description The report of a consumption
             * @example 1204
             */
            PK_Energy: number;
            /**
             * Format: int64
             * @description Unix seconds
             * @example 1795521600
             */
            Timestamp: number;
            /**
             * @description As it was sent, to the thousandth
             * @example 61.5
             */
            Watts?: number;
        };
        EulaBody: {
            /**
             * @description Empty: of all apps
             * @example
             */
            AppKey: string;
            /**
             * @description The text, or where it is
             * @example https://example.com/eula
             */
            Eula: string;
            /**
             * @description The language: an ISO 639-1 code
             * @example en
             */
            LangKey: string;
            /**
             * Format: int32
             * @description The OEM
             * @example 1
             */
            PK_Oem: number;
            /**
             * @description Its version
             * @example 1.2.3
             */
            Version: string;
        };
        EulaView: {
            /**
             * @description The text, or where it is
             * @example https://example.com/eula
             */
            Eula: string;
            /**
             * @description The version of the text
             * @example 1.2.3
             */
            EulaVersion: string;
            /**
             * Format: int64
             * @description The version of the licence agreement, in its language
             * @example 3
             */
            PK_Eula: number;
        };
        EventSettingsView: {
            /**
             * Format: int64
             * @description How many bytes its files may take
             * @example 1073741824
             */
            Allowance: number;
            /**
             * Format: int64
             * @description How many bytes its files take
             * @example 20480
             */
            DataUsage: number;
            /** @description Of every type */
            Retention: components["schemas"]["RetentionView"][];
            /**
             * @description What happens when a file finds no room
             * @example oldest
             * @enum {string}
             */
            WhenFull: "oldest" | "refuse";
        };
        EventView: {
            /** @description Who was told of it, and how that went */
            Contacts: components["schemas"]["ContactView"][];
            /**
             * Format: int64
             * @description The event
             * @example 192890
             */
            PK_Event: number;
            /**
             * Format: int64
             * @description 0: none
             * @example 34
             */
            PK_User: number;
        };
        FirmwareUpgradeBody: {
            /**
             * @description Whether settings outlive the upgrade
             * @default true
             */
            ForceUpgradeKeepSettings?: boolean;
            /**
             * @description The build. For gateways of other accounts one that their OEM has published
             * @example https://firmware.example.com/mt7620a_Luup_ui7-1.7.1142-en-mios.squashfs
             */
            ForceUpgradeUrl: string;
            /**
             * @description The version of the build: a gateway that reports it has finished
             * @example 1.7.1142
             */
            ForceUpgradeVersion?: string;
            /**
             * Format: int32
             * @description All gateways of this account and of those below it; with PK_Device only those among them
             */
            PK_Account_Parent?: number;
            /**
             * @description These gateways
             * @example [
             *       50000001
             *     ]
             */
            PK_Device?: number[];
            /**
             * Format: int32
             * @description All gateways of this OEM in reach; with PK_Device only those among them
             */
            PK_Oem?: number;
        };
        FirmwareView: {
            /**
             * @description A PK_Language as text
             * @example 6
             */
            Language: string;
            /**
             * @description The kind of its hardware, as it is built
             * @example Sercomm NA301
             */
            Platform: string;
            /**
             * @description How the file at the address ends
             * @example squashfs
             */
            Type: string;
            /**
             * @description The generation of its pages
             * @example 7
             */
            UI: string;
            /**
             * @description How its pages look
             * @example mios
             */
            UISkin: string;
            /** @example https://firmware.example.com/mt7620a_Luup_ui7-1.7.1142-en-mios.squashfs */
            Url: string;
            /**
             * @description Its version
             * @example 1.7.1142
             */
            Version: string;
        };
        FirstPhoneView: {
            /**
             * @description What is dialled after the number
             * @example
             */
            Extension?: string;
            /**
             * Format: int64
             * @description PK_Country of the static data, its ISO 3166 number; 0: unknown
             * @example 840
             */
            PK_Country?: number;
            /**
             * @description The phone
             * @example 112
             */
            PK_Phone?: string;
            /**
             * Format: int64
             * @description PK_Country_Provider of the static data; 0: unknown
             * @example 0
             */
            PK_Provider?: number;
            /**
             * @description The number, as it was written
             * @example 310-500-1000
             */
            Phone?: string;
            /** @example home */
            Type?: string;
            /**
             * Format: int64
             * @description 1 once its owner has proved it
             * @example 0
             */
            Validated?: number;
            /**
             * Format: int64
             * @description Always 0: it is a secret
             * @example 0
             */
            ValidationCode?: number;
        };
        ForgottenPasswordBody: {
            /**
             * Format: int32
             * @description The OEM at which the name is looked up
             * @example 1
             */
            PK_Oem: number;
            /**
             * @description The name with which the user logs in
             * @example ada
             */
            Username: string;
        };
        FoundAccountView: {
            /**
             * Format: int64
             * @description The account
             * @example 12
             */
            PK_Account: number;
            /**
             * Format: int64
             * @description The type of the account: 1 master, 2 OEM, 3 distributor, 4 dealer, 5 end user
             * @example 5
             */
            PK_AccountType: number;
            /**
             * Format: int64
             * @description 0 for none
             * @example 7
             */
            PK_Account_Parent: number;
            /**
             * Format: int64
             * @description 0 for none
             * @example 4
             */
            PK_Account_Parent2: number;
            /**
             * Format: int64
             * @description 0 for none
             * @example 2
             */
            PK_Account_Parent3: number;
            /**
             * Format: int64
             * @description 0 for none
             * @example 1
             */
            PK_Account_Parent4: number;
            /**
             * @description What the operator calls the account
             * @example 12345
             */
            PK_Oem_Account: string;
        };
        FoundAccounts: {
            Accounts: components["schemas"]["FoundAccountView"][];
            /**
             * Format: int64
             * @description How many there are on all pages, when asked for
             */
            Total?: number;
        };
        FoundDeviceView: {
            /**
             * @description When it last reported, UTC; empty when it never did
             * @example 2026-11-24 10:00:00
             */
            AliveDate: string;
            /**
             * @description Of the modem of its mobile back-up
             * @example 990001321724460
             */
            Imei: string;
            /**
             * @description Of the unit, with or without colons
             * @example d4:21:22:00:00:01
             */
            MacAddress: string;
            /**
             * @description "1" while it reports
             * @example 1
             */
            Online: string;
            /**
             * Format: int64
             * @description 0 while it is unpaired
             * @example 12
             */
            PK_Account: number;
            /**
             * Format: int64
             * @description The gateway: its serial number
             * @example 50000001
             */
            PK_Device: number;
            /**
             * Format: int64
             * @description PK_DeviceSubType of the static data
             * @example 2
             */
            PK_DeviceSubType: number;
            /**
             * Format: int64
             * @description PK_DeviceType of the static data
             * @example 1
             */
            PK_DeviceType: number;
            /**
             * Format: int64
             * @description The OEM
             * @example 1
             */
            PK_Oem: number;
            /**
             * @description The server of its account
             * @example mms.example.com
             */
            Server_Account: string;
            /**
             * @description The server to which the gateway reports
             * @example mms.example.com
             */
            Server_Device: string;
            /**
             * @description The server that keeps its events
             * @example mms.example.com
             */
            Server_Event: string;
        };
        FoundDevices: {
            Devices: components["schemas"]["FoundDeviceView"][];
        };
        GatewayView: {
            /** @example 0 */
            AccessPermissions: string;
            /**
             * @description The port of its pages
             * @example 80
             */
            AccessiblePort: string;
            /**
             * @description When it last reported, UTC
             * @example 2026-11-24 10:00:00
             */
            AliveDate: string;
            /**
             * @description The build of its system, as it says
             * @example
             */
            DistributionBuild: string;
            /**
             * @description The state of its engine, as it says
             * @example 0
             */
            EngineStatus: string;
            /**
             * @description Where its reports come from
             * @example 203.0.113.7
             */
            ExternalIP: string;
            /**
             * @description Whose name it shows, as it says
             * @example 1
             */
            FK_Branding: string;
            /**
             * @description The version of its firmware
             * @example 1.7.455
             */
            FirmwareVersion: string;
            /**
             * @description Whether an alarm panel is connected to it
             * @example 0
             */
            HasAlarmPanel: string;
            /**
             * @description Whether it has Wi-Fi
             * @example 1
             */
            HasWifi: string;
            /**
             * @description Its address in the network of the home
             * @example 192.168.1.10
             */
            InternalIP: string;
            /**
             * Format: int64
             * @description The version of its system, as it says
             * @example 1
             */
            LinuxFirmware: number;
            /**
             * @description The port at which it answers in the network of the home
             * @example 80
             */
            LocalPort: string;
            /**
             * @description Of the unit, with or without colons
             * @example d4:21:22:00:00:01
             */
            MacAddress: string;
            /**
             * @description The gateway: its serial number
             * @example 50000001
             */
            PK_Device: string;
            /**
             * @description The kind of its hardware, as it is built
             * @example Sercomm NA301
             */
            Platform: string;
            /**
             * @description The version of its firmware before that
             * @example 1.7.408
             */
            PriorFirmwareVersion: string;
            /**
             * @description The server to which the gateway reports
             * @example mms.example.com
             */
            Server_Device: string;
            /**
             * @description The server that keeps its events
             * @example mms.example.com
             */
            Server_Event: string;
            /**
             * @description The server to which the gateway opens its tunnel
             * @example mms.example.com
             */
            Server_Relay: string;
            /**
             * @description The server that keeps its files
             * @example mms.example.com
             */
            Server_Storage: string;
            /**
             * @description The server for help with it
             * @example mms.example.com
             */
            Server_Support: string;
            /**
             * @description Its time zone: continent, city and POSIX rule, parted by bars
             * @example Europe|Lisbon|WET0WEST
             */
            Timezone: string;
            /**
             * @description The generation of its pages
             * @example 7
             */
            UI: string;
            /**
             * @description The language of its pages
             * @example en
             */
            UILanguage: string;
            /**
             * @description How its pages look
             * @example mios
             */
            UISkin: string;
            /**
             * @description UTC
             * @example 2026-11-20 10:00:00
             */
            UpgradeDate: string;
            /**
             * @description Seconds
             * @example 86400
             */
            Uptime: string;
            /**
             * Format: int64
             * @description 1 while it is connected by its mobile back-up
             * @example 0
             */
            Using_2G: number;
            /**
             * @description The name of its Wi-Fi
             * @example home
             */
            WifiSsid: string;
            /**
             * @description The region of its Z-Wave radio
             * @example EU
             */
            ZWaveLocale: string;
            /**
             * @description The version of its Z-Wave radio
             * @example 2.78
             */
            ZWaveVersion: string;
        };
        IdentityPermission: {
            /**
             * Format: int64
             * @description Always 1: granted
             * @example 1
             */
            Mode: number;
            /**
             * Format: int64
             * @description PK_Permission of the static data
             * @example 10002
             */
            PK_Permission: number;
        };
        IdentityView: {
            /**
             * Format: int64
             * @description Unix seconds
             * @example 1795478400
             */
            Expires: number;
            /**
             * Format: int64
             * @description Unix seconds
             * @example 1795392000
             */
            Generated: number;
            /**
             * Format: int64
             * @description The account
             * @example 12
             */
            PK_Account: number;
            /**
             * Format: int64
             * @description Always 0
             * @example 0
             */
            PK_AccountChild: number;
            /**
             * Format: int64
             * @description 1 master, 2 OEM, 3 distributor, 4 dealer, 5 end user
             * @example 5
             */
            PK_AccountType: number;
            /**
             * Format: int64
             * @description The account directly above; 0 for none
             * @example 7
             */
            PK_Account_Parent: number;
            /**
             * Format: int64
             * @description Version 2 only; 0 for none
             * @example 4
             */
            PK_Account_Parent2?: number;
            /**
             * Format: int64
             * @description Version 2 only; 0 for none
             * @example 2
             */
            PK_Account_Parent3?: number;
            /**
             * Format: int64
             * @description Version 2 only; 0 for none
             * @example 1
             */
            PK_Account_Parent4?: number;
            /**
             * Format: int64
             * @description The app whose permissions limit it; 0 for none
             * @example 0
             */
            PK_App: number;
            /**
             * Format: int64
             * @description The OEM
             * @example 1
             */
            PK_Oem: number;
            /**
             * @description The id of the user in the system of the OEM, if it has one
             * @example
             */
            PK_Oem_User: string;
            /**
             * Format: int64
             * @description PK_PermissionRole of the static data
             * @example 10
             */
            PK_PermissionRole: number;
            /**
             * Format: int64
             * @description PK_Server of the static data: the account server
             * @example 5
             */
            PK_Server_Account: number;
            /**
             * Format: int64
             * @description PK_Server of the static data: the auth server
             * @example 1
             */
            PK_Server_Auth: number;
            /**
             * Format: int64
             * @description PK_Server of the static data: the event server
             * @example 13
             */
            PK_Server_Event: number;
            /**
             * Format: int64
             * @description The user
             * @example 34
             */
            PK_User: number;
            /** @description Version 1: the permissions */
            Permissions?: components["schemas"]["IdentityPermission"][];
            /** @description Version 2: always empty */
            PermissionsDisabled?: number[];
            /** @description Version 2: the permissions */
            PermissionsEnabled?: number[];
            /**
             * Format: int64
             * @description Version 2 only: counts changes of the credentials
             * @example 1
             */
            Seq?: number;
            /**
             * @description The host that signed it
             * @example mms.example.com
             */
            Server_Auth: string;
            /**
             * @description The login name; its case does not matter
             * @example owner
             */
            Username: string;
            /**
             * Format: int64
             * @description Version 2 only
             * @example 2
             */
            Version?: number;
        };
        ImportErrorView: {
            /**
             * Format: int64
             * @description The number of the account in the file, from 1
             * @example 17
             */
            Account: number;
            /** @example must be an e-mail address */
            Detail: string;
            /**
             * @description The field; empty for the account as a whole
             * @example Users.0.Email
             */
            Name: string;
        };
        ImportResultView: {
            /**
             * Format: int64
             * @description Accounts in the file
             * @example 1200
             */
            Accounts: number;
            /** @description What is wrong, the first 1,000 things */
            Errors: components["schemas"]["ImportErrorView"][];
            /**
             * Format: int64
             * @description Accounts that were imported; of a preview, that would be
             * @example 1199
             */
            Imported: number;
            /**
             * Format: int64
             * @description Installations in the file
             * @example 1204
             */
            Installations: number;
            /**
             * Format: int64
             * @description Accounts with something wrong
             * @example 1
             */
            Refused: number;
            /**
             * Format: int64
             * @description Users in the file
             * @example 1350
             */
            Users: number;
        };
        ImportedKitsView: {
            /** @description What is wrong, the first 1,000 things */
            Errors: components["schemas"]["KitErrorView"][];
            /**
             * Format: int64
             * @description Kits that were imported; of a preview, that would be
             * @example 11
             */
            Imported: number;
            /**
             * Format: int64
             * @description Kits in the file
             * @example 12
             */
            Kits: number;
            /**
             * Format: int64
             * @description Kits with something wrong
             * @example 1
             */
            Refused: number;
        };
        ImportedUnitsView: {
            /** @description What is wrong, the first 1,000 things */
            Errors: components["schemas"]["UnitErrorView"][];
            /**
             * Format: int64
             * @description Units that were imported; of a preview, that would be
             * @example 999
             */
            Imported: number;
            /**
             * Format: int64
             * @description Units with something wrong
             * @example 1
             */
            Refused: number;
            /**
             * Format: int64
             * @description Units in the file
             * @example 1000
             */
            Units: number;
        };
        InstallationView: {
            /**
             * @description The first line of the street address
             * @example 123 Main St
             */
            Address1: string;
            /**
             * @description The second line of the street address
             * @example Suite 100
             */
            Address2: string;
            /**
             * @description The city
             * @example New York
             */
            City: string;
            /**
             * @description The company
             * @example Acme
             */
            Company: string;
            /**
             * @description When its first unit was assigned, UTC; empty without one
             * @example 2014-06-24 07:04:03
             */
            DeviceAssign: string;
            /**
             * @description The first name
             * @example Ada
             */
            FirstName: string;
            /**
             * @description Of the modem of its mobile back-up
             * @example 990001321724460
             */
            Imei: string;
            /**
             * @description The last name
             * @example Meyer
             */
            LastName: string;
            /**
             * @description The phone number of its mobile back-up
             * @example 46734962806
             */
            Msisdn: string;
            /**
             * Format: int64
             * @description ISO 3166-1 numeric; 0 for none
             * @example 840
             */
            PK_Country: number;
            /**
             * Format: int64
             * @description The installation of the account
             * @example 11
             */
            PK_Installation: number;
            /**
             * @description The postal code
             * @example 10012
             */
            PostalCode: string;
            /**
             * @description `disable` ends the credentials of its gateways
             * @example
             */
            ServicePlan: string;
            /**
             * @description The state of the service plan, in the words of the operator
             * @example
             */
            ServicePlanState: string;
            /**
             * @description The state or province
             * @example NY
             */
            State: string;
        };
        Installations: {
            Installations: components["schemas"]["ListedInstallationView"][];
        };
        InstalledDeviceView: {
            /**
             * Format: int64
             * @description The gateway: its serial number
             * @example 50000001
             */
            PK_Device: number;
        };
        InvitationView: {
            /**
             * @example [
             *       50000001
             *     ]
             */
            Devices: number[];
            /**
             * @description The e-mail address
             * @example ada@example.com
             */
            Email: string;
            /**
             * @description UTC
             * @example 2026-11-24 10:00:00
             */
            Expires: string;
            /**
             * @description What it is called
             * @example Ada
             */
            Name: string;
            /**
             * Format: int64
             * @description The invitation
             * @example 3
             */
            PK_Invitation: number;
            /**
             * Format: int64
             * @description PK_PermissionRole of the static data
             * @example 11
             */
            PK_PermissionRole: number;
        };
        Invitations: {
            Invitations: components["schemas"]["InvitationView"][];
        };
        KitCatalogue: {
            Kits: components["schemas"]["CatalogueKitView"][];
        };
        KitDeviceBody: {
            /** @description The kind of device, in the words of the gateway */
            Category?: string;
            /** @description The file that describes it to the gateway */
            DeviceFile?: string;
            /** @description Its type, as UPnP names it */
            DeviceType?: string;
            /** @description The file that implements it on the gateway */
            ImplFile?: string;
            /** @description Of the unit, with or without colons */
            MacAddress?: string;
            /** @description Who has made it */
            Manufacturer?: string;
            /** @description The number of its manufacturer */
            MfrId?: string;
            /** @description Its model */
            Model?: string;
            /** @description What it is called */
            Name?: string;
            /** @description By which the gateway recognizes it */
            PnpID?: string;
            /** @description The number of the product */
            ProductID?: string;
            /** @description The number of the type of product */
            ProductType?: string;
            /** @description How it speaks with the gateway */
            Protocol?: string;
            /**
             * Format: int32
             * @description How many of them
             * @default 1
             */
            Qty?: number;
            /** @description Whether its MAC address is wanted when it is added */
            RequireMac?: string;
            /** @description The kind within its category */
            SubCategory?: string;
        };
        KitDeviceView: {
            /**
             * @description The kind of device, in the words of the gateway
             * @example 3
             */
            Category: string;
            /**
             * @description The file that describes it to the gateway
             * @example D_BinaryLight1.xml
             */
            DeviceFile: string;
            /**
             * @description Its type, as UPnP names it
             * @example urn:schemas-upnp-org:device:BinaryLight:1
             */
            DeviceType: string;
            /**
             * @description The file that implements it on the gateway
             * @example
             */
            ImplFile: string;
            /**
             * @description Of the unit, with or without colons
             * @example
             */
            MacAddress: string;
            /**
             * @description Who has made it
             * @example Acme
             */
            Manufacturer: string;
            /**
             * @description The number of its manufacturer
             * @example 271
             */
            MfrId: string;
            /**
             * @description Its model
             * @example Plug
             */
            Model: string;
            /**
             * @description What it is called
             * @example Plug
             */
            Name: string;
            /**
             * @description A number as text, here
             * @example 12
             */
            PK_KitDevice: string;
            /**
             * @description By which the gateway recognizes it
             * @example
             */
            PnpID: string;
            /**
             * @description The number of the product
             * @example 1
             */
            ProductID: string;
            /**
             * @description The number of the type of product
             * @example 2
             */
            ProductType: string;
            /**
             * @description How it speaks with the gateway
             * @example zwave
             */
            Protocol: string;
            /**
             * @description A number as text, here
             * @example 1
             */
            Qty: string;
            /**
             * @description Whether its MAC address is wanted when it is added
             * @example 0
             */
            RequireMac: string;
            /**
             * @description The kind within its category
             * @example 1
             */
            SubCategory: string;
        };
        KitErrorView: {
            /** @example must be at least 1 */
            Detail: string;
            /**
             * Format: int64
             * @description The number of the kit in the file, from 1
             * @example 3
             */
            Kit: number;
            /**
             * @description The field; empty for the line as a whole
             * @example Devices.0.Qty
             */
            Name: string;
        };
        KitView: {
            Devices: components["schemas"]["KitDeviceView"][];
            /** @description What can be added */
            ExtraDevices: components["schemas"]["KitDeviceView"][];
            /**
             * Format: int64
             * @description The kit
             * @example 1
             */
            PK_Kit: number;
            /**
             * Format: int64
             * @description The number of the sale
             * @example 2
             */
            Transaction: number;
        };
        Kits: {
            Kits: components["schemas"]["KitView"][];
        };
        LimitsView: {
            /**
             * Format: int64
             * @description Since when `CameraKb` is counted, in Unix seconds: when it was last set to zero, or the account was made
             * @example 1795521600
             */
            CameraDateReset: number;
            /**
             * Format: int64
             * @description The camera pictures of all its gateways since then, in whole KB of 1,024 bytes
             * @example 512
             */
            CameraKb: number;
            /**
             * Format: int64
             * @description The limit that was set for this account, in KB; -1 for none. The lowest of it and those of the accounts above holds.
             * @example -1
             */
            CameraLimitKb: number;
            /**
             * Format: int64
             * @description Since when `RaKb` is counted, in Unix seconds: when it was last set to zero, or the account was made
             * @example 1795521600
             */
            RaDateReset: number;
            /**
             * Format: int64
             * @description The remote access of all its gateways since then, in whole KB of 1,024 bytes
             * @example 20480
             */
            RaKb: number;
            /**
             * Format: int64
             * @description The limit that was set for this account, in KB; -1 for none. The lowest of it and those of the accounts above holds.
             * @example 1048576
             */
            RaLimitKb: number;
        };
        ListedAccountView: {
            /**
             * @description The first line of the street address
             * @example 123 Main St
             */
            Address1: string;
            /**
             * @description The second line of the street address
             * @example Suite 100
             */
            Address2: string;
            /**
             * @description The city
             * @example New York
             */
            City: string;
            /**
             * @description The first name
             * @example Ada
             */
            FirstName: string;
            /**
             * @description The last name
             * @example Meyer
             */
            LastName: string;
            /**
             * @description A number as text, here
             * @example 12
             */
            PK_Account: string;
            /**
             * Format: int64
             * @description The type of the account: 1 master, 2 OEM, 3 distributor, 4 dealer, 5 end user
             * @example 5
             */
            PK_AccountType: number;
            /**
             * Format: int64
             * @description ISO 3166-1 numeric; 0 for none
             * @example 840
             */
            PK_Country: number;
            /**
             * @description What the operator calls the account
             * @example 12345
             */
            PK_Oem_Account: string;
            /**
             * @description The postal code
             * @example 10012
             */
            PostalCode: string;
            /**
             * @description The state or province
             * @example NY
             */
            State: string;
        };
        ListedAccounts: {
            Accounts: components["schemas"]["ListedAccountView"][];
            /**
             * Format: int64
             * @description How many there are on all pages, when asked for
             */
            Total?: number;
        };
        ListedInstallationView: {
            /**
             * @description The first line of the street address
             * @example 123 Main St
             */
            Address1: string;
            /**
             * @description The second line of the street address
             * @example Suite 100
             */
            Address2: string;
            /**
             * @description The city
             * @example New York
             */
            City: string;
            /**
             * @description The company
             * @example Acme
             */
            Company: string;
            Devices: components["schemas"]["InstalledDeviceView"][];
            /**
             * @description The first name
             * @example Ada
             */
            FirstName: string;
            /**
             * @description Of the modem of its mobile back-up
             * @example 990001321724460
             */
            Imei: string;
            /**
             * @description The last name
             * @example Meyer
             */
            LastName: string;
            /**
             * @description The phone number of its mobile back-up
             * @example 46734962806
             */
            Msisdn: string;
            /**
             * Format: int64
             * @description ISO 3166-1 numeric; 0 for none
             * @example 840
             */
            PK_Country: number;
            /**
             * Format: int64
             * @description The installation of the account
             * @example 11
             */
            PK_Installation: number;
            /**
             * @description The postal code
             * @example 10012
             */
            PostalCode: string;
            /**
             * @description The state or province
             * @example NY
             */
            State: string;
        };
        ListedTicketView: {
            /**
             * @description When it was last commented, closed or opened again, UTC
             * @example 2026-11-25 11:00:00
             */
            Changed: string;
            /**
             * Format: int64
             * @description How many comments it has
             * @example 1
             */
            CommentCount: number;
            /**
             * @description UTC
             * @example 2026-11-25 10:00:00
             */
            Created: string;
            /**
             * Format: int64
             * @description The account
             * @example 12
             */
            PK_Account: number;
            /**
             * Format: int64
             * @description The gateway that it is about; 0 for none
             * @example 50000001
             */
            PK_Device: number;
            /**
             * Format: int64
             * @description The ticket
             * @example 7
             */
            PK_Ticket: number;
            /**
             * Format: int64
             * @description Who opened it
             * @example 34
             */
            PK_User: number;
            /**
             * @example open
             * @enum {string}
             */
            State: "open" | "closed";
            /**
             * @description What it is about, in a line
             * @example The hall lamp does not answer
             */
            Subject: string;
        };
        ListedUserPhoneView: {
            /**
             * @description What is dialled after the number
             * @example
             */
            Extension: string;
            /**
             * Format: int64
             * @description PK_Country of the static data, its ISO 3166 number; 0: unknown
             * @example 840
             */
            PK_Country: number;
            /**
             * Format: int64
             * @description PK_Country_Provider of the static data; 0: unknown
             * @example 0
             */
            PK_Provider: number;
            /**
             * @description The number, as it was written
             * @example 310-500-1000
             */
            Phone: string;
            /**
             * Format: int64
             * @description 1 once its owner has proved it
             * @example 0
             */
            Validated: number;
            /**
             * @description Always empty: it is a secret
             * @example
             */
            ValidationCode: string;
        };
        ListedUserView: {
            /**
             * @description UTC
             * @example 2014-06-24 07:04:03
             */
            Created: string;
            /**
             * @description The only devices the user may see, separated by commas; empty for all
             * @example 50000001
             */
            Devices: string;
            /**
             * @description The e-mail address
             * @example ada@example.com
             */
            Email: string;
            /**
             * Format: int64
             * @description Whether e-mails tell of severe events
             * @example 1
             */
            EmailAlerts: number;
            /**
             * Format: int64
             * @description Whether e-mails tell of what was asked for
             * @example 1
             */
            EmailNotifications: number;
            /**
             * @description What it is called
             * @example Ada Meyer
             */
            Name: string;
            /**
             * Format: int64
             * @description The account
             * @example 12
             */
            PK_Account: number;
            /**
             * @description The id of the user in the system of the OEM, if it has one
             * @example
             */
            PK_Oem_User: string;
            /**
             * Format: int64
             * @description PK_PermissionRole of the static data
             * @example 10
             */
            PK_PermissionRole: number;
            /**
             * Format: int64
             * @description The user
             * @example 34
             */
            PK_User: number;
            /** @description The number, as it was written */
            Phone: components["schemas"]["ListedUserPhoneView"][];
            /**
             * Format: int64
             * @description Whether text messages tell of events
             * @example 0
             */
            PhoneNotifications: number;
            /**
             * Format: int64
             * @description Whether browsers and apps tell of events
             * @example 0
             */
            PushNotifications: number;
            /**
             * @description The login name; its case does not matter
             * @example ada
             */
            Username: string;
            /**
             * Format: int64
             * @description 1 once the e-mail address is proved
             * @example 0
             */
            Validated: number;
            /**
             * Format: int64
             * @description Always 0: it is a secret
             * @example 0
             */
            ValidationCode: number;
        };
        LocatedDeviceView: {
            /**
             * @description Its address in the network of the home
             * @example 192.168.1.10
             */
            InternalIP: string;
            /**
             * @description UTC
             * @example 2026-11-24 10:00:00
             */
            LastAliveReported: string;
            /**
             * @description Empty while the unit is unpaired
             * @example d4:21:22:00:00:01
             */
            MacAddress: string;
            /**
             * Format: int64
             * @description 0 while it is unpaired
             * @example 12
             */
            PK_Account: number;
            /**
             * Format: int64
             * @description The gateway: its serial number
             * @example 50000001
             */
            PK_Device: number;
            /**
             * Format: int64
             * @description PK_DeviceSubType of the static data
             * @example 2
             */
            PK_DeviceSubType: number;
            /**
             * Format: int64
             * @description PK_DeviceType of the static data
             * @example 1
             */
            PK_DeviceType: number;
            /**
             * @description The kind of its hardware, as it is built
             * @example Sercomm NA301
             */
            Platform: string;
            /**
             * @description The server of its account
             * @example mms.example.com
             */
            Server_Account: string;
            /**
             * @description The server to which the gateway reports
             * @example mms.example.com
             */
            Server_Device: string;
            /**
             * @description The server that keeps its events
             * @example mms.example.com
             */
            Server_Event: string;
        };
        LocatedDevices: {
            Devices: components["schemas"]["LocatedDeviceView"][];
        };
        LocatedMacView: {
            /**
             * Format: int64
             * @description 0 while it is unpaired
             * @example 12
             */
            PK_Account: number;
            /**
             * Format: int64
             * @description The gateway: its serial number
             * @example 50000001
             */
            PK_Device: number;
            /**
             * @description The server of its account
             * @example mms.example.com
             */
            Server_Account: string;
            /**
             * @description The server to which the gateway reports
             * @example mms.example.com
             */
            Server_Device: string;
            /**
             * @description The server that keeps its events
             * @example mms.example.com
             */
            Server_Event: string;
        };
        LocatedServersView: {
            /**
             * Format: int64
             * @description 0 while it is unpaired
             * @example 12
             */
            PK_Account: number;
            /**
             * @description The server of its account
             * @example mms.example.com
             */
            Server_Account: string;
            /**
             * @description The server to which the gateway reports
             * @example mms.example.com
             */
            Server_Device: string;
            /**
             * @description The server that keeps its events
             * @example mms.example.com
             */
            Server_Event: string;
        };
        LoginAnswerView: {
            /** @description Base64 of the identity as JSON: to be sent back unchanged in the header MMSAuth */
            Identity: string;
            /** @description Base64 of its signature: to be sent back unchanged in the header MMSAuthSig */
            IdentitySignature: string;
            /**
             * @description The host of the account server
             * @example mms.example.com
             */
            Server_Account: string;
            /**
             * @description Its alternate
             * @example mms.example.com
             */
            Server_Account_Alt: string;
            /**
             * @description The host of the event server
             * @example mms.example.com
             */
            Server_Event: string;
            /**
             * @description Its alternate
             * @example mms.example.com
             */
            Server_Event_Alt: string;
        };
        NewAccountView: {
            /**
             * Format: int64
             * @description The account
             * @example 412
             */
            PK_Account: number;
            /**
             * @description The server of its account
             * @example mms.example.com
             */
            Server_Account: string;
            /**
             * @description The server of its account when the first does not answer
             * @example mms.example.com
             */
            Server_Account_Alt: string;
            /**
             * @description The server that keeps its events
             * @example mms.example.com
             */
            Server_Event: string;
            /**
             * @description The server that keeps its events when the first does not answer
             * @example mms.example.com
             */
            Server_Event_Alt: string;
        };
        NewCommentView: {
            /**
             * Format: int64
             * @description The comment
             * @example 31
             */
            PK_TicketComment: number;
        };
        NewEnergyView: {
            /**
             * Format: int64
             * @description The report of a consumption
             * @example 1204
             */
            PK_Energy: number;
        };
        NewInstallationView: {
            /**
             * @description Where it is
             * @example /account/account/account/12/installation/34
             */
            Location: string;
            /**
             * Format: int64
             * @description The installation of the account
             * @example 34
             */
            PK_Installation: number;
        };
        NewInvitationView: {
            /**
             * Format: int64
             * @description The invitation
             * @example 3
             */
            PK_Invitation: number;
        };
        NewKitView: {
            /**
             * Format: int64
             * @description The kit
             * @example 1
             */
            PK_Kit: number;
        };
        NewPushSubscriptionView: {
            /**
             * Format: int64
             * @description The browser in which one is told of events
             * @example 5
             */
            PK_PushSubscription: number;
        };
        NewStoreView: {
            /**
             * @description 32 random hexadecimal characters: whoever has them may read the file
             * @example c0ffee00c0ffee00c0ffee00c0ffee00
             */
            Key: string;
            /**
             * Format: int64
             * @description The file
             * @example 71
             */
            PK_Store: number;
        };
        NewTicketView: {
            /**
             * Format: int64
             * @description The ticket
             * @example 7
             */
            PK_Ticket: number;
        };
        NewTokenView: {
            /** @description Whether it reaches the accounts below */
            Below: boolean;
            /**
             * @description UTC
             * @example 2026-11-24 10:00:00
             */
            Created: string;
            /**
             * Format: int64
             * @description Unix seconds; 0 for never
             * @example 1827057600
             */
            Expires: number;
            /**
             * @description What it is called
             * @example Nightly report
             */
            Name: string;
            /**
             * Format: int64
             * @description The API token: its number, not what authorizes
             * @example 4
             */
            PK_Token: number;
            /**
             * Format: int64
             * @description Who made it
             * @example 12
             */
            PK_User: number;
            /**
             * @example [
             *       "view_account",
             *       "lookup_account"
             *     ]
             */
            Permissions: string[];
            /**
             * @description The token itself, to be sent as `Authorization: Bearer …`; it is shown this once
             * @example mms_MadeUpAndOfNoUseMadeUpAndOfNoUseMadeUpAndOf
             */
            Token: string;
        };
        NewWebhookView: {
            /**
             * Format: int64
             * @description The webhook
             * @example 3
             */
            PK_Webhook: number;
            /**
             * @description Signs what is sent, after Standard Webhooks; it is shown this once
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
             */
            Secret: string;
        };
        OemServerView: {
            /**
             * @description A number as text, here
             * @example 7
             */
            PK_Server_Device: string;
            /**
             * @description The server to which the gateway reports
             * @example mms.example.com
             */
            Server_Device: string;
        };
        OemServers: {
            Servers: components["schemas"]["OemServerView"][];
        };
        OpenGatewayBody: {
            /**
             * @description The name of the relay: the one that the request was sent to
             * @example relay.example.com
             */
            Host?: string;
            /** @description `Identity` of a login, where the header of that name cannot be sent; in a URL only at the names of the service as it was */
            MMSAuth?: string;
            /** @description `IdentitySignature` of a login, where the header of that name cannot be sent; in a URL only at the names of the service as it was */
            MMSAuthSig?: string;
            /** @description A session, where the header of that name cannot be sent; in a URL only at the names of the service as it was */
            MMSSession?: string;
            /**
             * @description Where to go: an address on the gateway, relative to its root
             * @example www/index.html?lang=en
             */
            RedirectUrl: string;
        };
        OrderedUpgradeView: {
            /** @description Whether its settings outlive the upgrade */
            KeepSettings: boolean;
            /**
             * Format: int64
             * @description The order to upgrade
             * @example 3
             */
            PK_Upgrade: number;
            /** @example https://firmware.example.com/1.7.1142.squashfs */
            Url: string;
            /**
             * @description Empty when the order names none
             * @example 1.7.1142
             */
            Version: string;
        };
        PairDeviceBody: {
            /**
             * @description Instead of the label: the unit behind the address of the request whose button was pressed just now
             * @default false
             */
            Button?: boolean;
            /**
             * @description The MAC address on the label
             * @example d4:21:22:00:00:01
             */
            MacAddress?: string;
            /**
             * @description What it is called
             * @example Home
             */
            Name?: string;
            /**
             * Format: int32
             * @description The serial number on the label
             * @example 50000001
             */
            PK_Device?: number;
            /**
             * Format: int32
             * @description Where it stands; by default in the first installation
             */
            PK_Installation?: number;
        };
        PairedView: {
            /**
             * Format: int64
             * @description The gateway: its serial number
             * @example 50000001
             */
            PK_Device: number;
            /**
             * Format: int64
             * @description The installation of the account
             * @example 11
             */
            PK_Installation: number;
        };
        PhoneBody: {
            /**
             * @description What is dialled after the number
             * @example 44
             */
            Extension?: string;
            /**
             * Format: int32
             * @description ISO 3166-1 numeric; 0 for none
             * @example 840
             */
            PK_Country?: number;
            /**
             * Format: int32
             * @description PK_Country_Provider of the carrier; 0 for none
             * @example 0
             */
            PK_Provider?: number;
            /**
             * @description The number, as its owner writes it
             * @example 310-500-1000
             */
            Phone: string;
            /** @example home */
            Type?: string;
        };
        PhoneView: {
            /**
             * @description What is dialled after the number
             * @example 44
             */
            Extension: string;
            /**
             * Format: int64
             * @description 0 for none
             * @example 840
             */
            PK_Country: number;
            /**
             * Format: int64
             * @description 0 for none
             * @example 0
             */
            PK_Provider: number;
            /**
             * @description The number, as it was written
             * @example 310-500-1000
             */
            Phone: string;
            /** @example home */
            Type: string;
            /**
             * @description "1" once its owner has proved it
             * @example 0
             */
            Validated: string;
            /**
             * @description Always empty: it is a secret
             * @example
             */
            ValidationCode: string;
        };
        PostAccountBody: {
            /**
             * Format: int32
             * @description 2 OEM, 3 distributor, 4 dealer, 5 end user
             * @default 5
             */
            PK_AccountType?: number;
            /**
             * Format: int32
             * @description The account directly above; the caller's own when absent
             */
            PK_Account_Parent?: number;
            /**
             * Format: int32
             * @description The OEM of the new account
             * @example 1
             */
            PK_Oem: number;
            /**
             * Format: int32
             * @description The account server to use
             */
            PK_Server_Account?: number;
        };
        PostAdministratorBody: {
            /** @description The code of the link that the first start printed */
            Code: string;
            /**
             * Format: email
             * @description The e-mail address of the user
             * @example ada@example.com
             */
            Email: string;
            /**
             * @description The password, raw: 8 to 256 characters
             * @example correct horse
             */
            Password: string;
            /**
             * @description The desired name: 2 to 128 characters without blanks; kept in lower case
             * @example ada
             */
            Username: string;
        };
        PostCommentBody: {
            /**
             * @description The text
             * @example Is its plug in the wall?
             */
            Text: string;
        };
        PostEventBody: {
            /** @description Old gateways send it; not kept */
            Argument?: string;
            /**
             * @description A name that the gateway gives to no other event, such as a UUID: sent again, the event is not stored again
             * @example 5f0c6a7b-e2d1-4a39-8b1c-0d2e3f405162
             */
            ClientKey?: string;
            /**
             * @description Of a variable: its name
             * @example Tripped
             */
            Code?: string;
            /**
             * @description Kept as text
             * @example Front door
             */
            Description?: string;
            /**
             * Format: int32
             * @description The device behind it; 0: the gateway itself
             * @example 5
             */
            DeviceID?: number;
            /**
             * Format: int32
             * @description 1: image, 2: video, 3: trigger, 4: variable, 5: somebody has logged in at the gateway, 7: system error. The others are written by the system itself
             * @example 4
             */
            EventType: number;
            /**
             * @description Old gateways send it; that of the file counts
             * @example jpg
             */
            Format?: string;
            /**
             * @description A name of a picture that stands for it
             * @example door
             */
            Icon?: string;
            /**
             * @description By the clock of the gateway, in its time zone. Kept as it is: what counts is when it is received
             * @example 2026-11-25 10:00:00
             */
            LocalDate?: string;
            /**
             * Format: int64
             * @description The same in Unix seconds; not kept
             * @example 1795564800
             */
            LocalTimestamp?: number;
            /**
             * @description Of a variable: its value
             * @example 1
             */
            NewValue?: string;
            /**
             * Format: int32
             * @description The gateway itself: another is refused
             * @example 50000001
             */
            PK_Device?: number;
            /**
             * Format: int64
             * @description A file that the gateway has stored before; the Key of the event is that of the file
             * @example 12345
             */
            PK_Store?: number;
            /**
             * Format: int32
             * @description 0: ordinary; 1 to 4: severe
             * @example 1
             */
            Severity?: number;
            /**
             * Format: int32
             * @description PK_SourceType of the static data
             * @example 4
             */
            SourceType?: number;
            /** @description The only users that are to be told, PK_User; empty: those of the account as they have it set */
            Users?: number[];
            /** @description As `NewValue`, as old gateways call it */
            Value?: string;
        };
        PostFirmwareBody: {
            /** @description Ours: makes it a beta build, which only those see who send it */
            BetaKey?: string;
            /**
             * Format: int32
             * @description 0: for all
             * @default 0
             */
            PK_Language?: number;
            /**
             * Format: int32
             * @description The OEM
             * @example 1
             */
            PK_Oem: number;
            /**
             * @description Empty: for all
             * @example Sercomm NA301
             */
            Platform?: string;
            /**
             * @description Empty: for all
             * @example 7
             */
            UI?: string;
            /**
             * @description Empty: for all
             * @example mios
             */
            UISkin?: string;
            /**
             * @description Where gateways fetch it
             * @example https://firmware.example.com/mt7620a_Luup_ui7-1.7.1142-en-mios.squashfs
             */
            Url: string;
            /**
             * @description Of the build
             * @example 1.7.1142
             */
            Version: string;
            /**
             * @description Ours: the oldest installed version that it is offered to
             * @example 1.7.1142
             */
            VersionFrom?: string;
            /**
             * @description Ours: the newest installed version that it is offered to
             * @example 1.7.1142
             */
            VersionTo?: string;
        };
        PostInvitationBody: {
            /** @description The only devices that the user will see; all when empty */
            Devices?: number[];
            /**
             * Format: email
             * @description Where the invitation goes
             * @example ada@example.com
             */
            Email: string;
            /**
             * @description What it is called
             * @example Ada
             */
            Name?: string;
            /**
             * Format: int32
             * @description The role of the new user; by default the first one of such accounts
             * @example 11
             */
            PK_PermissionRole?: number;
        };
        PostKitBody: {
            /** @description What is in the box */
            Devices: components["schemas"]["KitDeviceBody"][];
            /** @description What can be added */
            ExtraDevices?: components["schemas"]["KitDeviceBody"][];
            /**
             * @description What it is called
             * @example Starter kit
             */
            Name: string;
            /**
             * Format: int32
             * @description The OEM that sells it
             * @example 1
             */
            PK_Oem: number;
        };
        PostPushSubscriptionBody: {
            /**
             * @description Its `keys.auth`
             * @example tBHItJI5svbpez7KI4CCXg
             */
            Auth: string;
            /**
             * @description The `endpoint` of the PushSubscription of the browser
             * @example https://updates.push.services.mozilla.com/wpush/v2/gAAAAAB
             */
            Endpoint: string;
            /**
             * @description What its owner calls it
             * @example My phone
             */
            Name?: string;
            /**
             * @description Its `keys.p256dh`
             * @example BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM
             */
            P256dh: string;
        };
        PostTicketBody: {
            /**
             * Format: int32
             * @description The account that needs help; the own one by default
             * @example 12
             */
            PK_Account?: number;
            /**
             * Format: int32
             * @description The gateway that it is about, of that account
             * @example 50000001
             */
            PK_Device?: number;
            /**
             * @description What it is about, in a line
             * @example The hall lamp does not answer
             */
            Subject: string;
            /**
             * @description The text
             * @example Since this morning.
             *     The others do.
             */
            Text: string;
        };
        PostTokenBody: {
            /**
             * @description Whether it reaches the accounts below, too
             * @default false
             */
            Below?: boolean;
            /**
             * Format: int64
             * @description When it ends, in Unix seconds; without it, when it is revoked
             * @example 1827057600
             */
            Expires?: number;
            /**
             * @description What it is for
             * @example Nightly report
             */
            Name: string;
            /**
             * @description What it may, with commas, of what its maker may: lookup_account, view_account, edit_account_basic, set_device_status, add_installation_attribute, alter_user, view_user, add_account, search_devices, view_events, read_events, delete_events, UPDATE_FIRMWARE, delete_account, use_relay, view_files, store_files, delete_files, post_events, report_status, pair_device, block_device, import_devices, manage_eula, manage_firmware, manage_kits, view_usage, edit_limits, manage_webhooks, manage_tokens, grant_support, open_ticket, answer_ticket, view_audit, refresh_config
             * @example view_account,lookup_account
             */
            Permissions: string;
        };
        PostUsernameBody: {
            /**
             * Format: email
             * @description The e-mail address of the user
             * @example ada@example.com
             */
            Email: string;
            /**
             * Format: int32
             * @description Add the user to this account; needs a session and `alter_user` there
             */
            PK_Account?: number;
            /**
             * Format: int32
             * @description The dealer, distributor or OEM account above the new account
             */
            PK_Account_Parent?: number;
            /**
             * Format: int32
             * @description The OEM at which the name is registered
             * @example 1
             */
            PK_Oem: number;
            /**
             * @description The password, raw: 8 to 256 characters
             * @example correct horse
             */
            Password: string;
            /**
             * @description The desired name: 2 to 128 characters without blanks; kept in lower case
             * @example ada
             */
            Username: string;
        };
        PostWebhookBody: {
            /**
             * @description Only events of these gateways; none for all, and for events of no gateway
             * @example [
             *       50000001
             *     ]
             */
            Devices?: number[];
            /**
             * @description Only events of these types; none for all
             * @example [
             *       3,
             *       4
             *     ]
             */
            EventTypes?: number[];
            /**
             * @description What it is for
             * @example Log book
             */
            Name?: string;
            /**
             * @description Only events of these severities; none for all
             * @example [
             *       1,
             *       2
             *     ]
             */
            Severities?: number[];
            /**
             * @description Where events are posted to: an https address of the public web
             * @example https://example.com/hooks/home
             */
            Url: string;
        };
        PostedView: {
            /** @example 0123456789abcdef0123456789abcdef */
            Key: string;
            /**
             * Format: int64
             * @description The event
             * @example 192817
             */
            PK_Event: number;
        };
        /** @description What went wrong, after RFC 9457 */
        Problem: {
            /**
             * @description What is wrong with this request
             * @example No account 12
             */
            detail?: string;
            /** @description Each argument that was refused */
            errors?: components["schemas"]["ProblemItem"][];
            /**
             * @description The id of the request, as it stands in the logs
             * @example 4f0c6a7be2d14a39
             */
            instance?: string;
            /**
             * Format: int64
             * @description The HTTP status
             * @example 404
             */
            status: number;
            /**
             * @description The kind of problem in words
             * @example Not found
             */
            title: string;
            /**
             * @description The kind of problem
             * @example urn:mms:problem:not-found
             */
            type: string;
        };
        /** @description One argument that was refused, and why */
        ProblemItem: {
            /**
             * @description What is allowed
             * @example must be a whole number
             */
            detail: string;
            /**
             * @description The name of the argument, with dots where it lies inside another
             * @example Billing.PK_Country
             */
            name: string;
        };
        ProvisionBody: {
            /**
             * Format: int32
             * @description The OEM of a unit that nobody has imported; 0 counts as 1
             * @default 1
             */
            EK_Oem?: number;
            /** @description The present key, of a unit that has one */
            HWKey?: string;
            /**
             * @description Of the unit, with or without colons
             * @example d4:21:22:00:00:01
             */
            MacAddress: string;
            /**
             * Format: int32
             * @description The serial number; the unit is looked up by its MAC address without it
             */
            PK_Device?: number;
            /**
             * Format: int32
             * @description PK_DeviceSubType of the static data
             * @default 2
             */
            PK_DeviceSubType?: number;
            /**
             * Format: int32
             * @description 1 gateway
             * @default 1
             */
            PK_DeviceType?: number;
            /**
             * @description The kind of its hardware, as it is built
             * @example Sercomm NA301
             */
            Platform?: string;
            /** @description The public key of its tunnel, as OpenSSH writes it */
            SshKey?: string;
        };
        ProvisionedView: {
            /** @description The key with which the unit logs in from now on; nobody can read it again */
            HWKey: string;
            /**
             * @description A number as text
             * @example 50000001
             */
            PK_Device: string;
        };
        PushKeyView: {
            /**
             * @description The `applicationServerKey` for `pushManager.subscribe()`, in base64url
             * @example BEl62iUYgUivxIkv69yViEuiBIa-Ib9-SkvMeAtA3LFgDzkrxZJjSgSnfckjBJuBkr3qBUYIHBQFLXYp5Nksh8U
             */
            PublicKey: string;
        };
        PushSubscriptionView: {
            /**
             * @description UTC
             * @example 2026-11-26 10:00:00
             */
            Created: string;
            /**
             * Format: int64
             * @description How often it has failed in a row
             * @example 0
             */
            Failures: number;
            /**
             * @description What it is called
             * @example My phone
             */
            Name: string;
            /**
             * Format: int64
             * @description The browser in which one is told of events
             * @example 5
             */
            PK_PushSubscription: number;
            /**
             * @description Since when it is parked, UTC: nothing is sent to it until it is woken. Empty: it is not
             * @example
             */
            Parked: string;
            /**
             * @description The push service
             * @example https://updates.push.services.mozilla.com
             */
            Service: string;
        };
        PushSubscriptions: {
            PushSubscriptions: components["schemas"]["PushSubscriptionView"][];
        };
        PutAccountBody: {
            /** @description The billing address; only the keys that are sent change */
            Billing?: components["schemas"]["AddressBody"];
            /** @description The mailing address; only the keys that are sent change */
            Mailing?: components["schemas"]["AddressBody"];
            /**
             * Format: int32
             * @description Only of an account below the own one
             */
            PK_AccountType?: number;
            /**
             * Format: int32
             * @description Moves an account below the own one under another parent
             */
            PK_Account_Parent?: number;
            /**
             * Format: int32
             * @description PK_Language of the static data
             * @example 1
             */
            PK_Language?: number;
            /**
             * Format: int32
             * @description Only of an account below the own one
             */
            PK_Oem?: number;
            /**
             * @description The account's number in the books of the OEM
             * @example 12345
             */
            PK_Oem_Account?: string;
            /**
             * Format: int32
             * @description Only of an account below the own one
             */
            PK_Server_Account?: number;
            /**
             * Format: int32
             * @description Only of an account below the own one
             */
            PK_Server_Event?: number;
            /** @description Replaces all phones of the account */
            Phone?: components["schemas"]["PhoneBody"][];
        };
        PutActiveBody: {
            /**
             * @description Whether the user may log in
             * @example false
             */
            Active: boolean;
        };
        PutAttributeBody: {
            /**
             * @description The phone number of its mobile back-up
             * @example 46734962806
             */
            Msisdn?: string;
            /**
             * @description `disable` ends the credentials of the gateways there; any other value lets them in again
             * @example disable
             */
            ServicePlan?: string;
            /** @description The state of the service plan, in the words of the operator */
            ServicePlanState?: string;
        };
        PutBlockedBody: {
            /** @description Whether it is shut out */
            Blocked: boolean;
        };
        PutDeviceBody: {
            /**
             * Format: int32
             * @description The installation it stands in from now on
             */
            PK_Installation: number;
        };
        PutDeviceKitBody: {
            /**
             * Format: int32
             * @description The kit
             * @example 1
             */
            PK_Kit: number;
            /**
             * Format: int32
             * @description The number of the sale
             * @default 0
             */
            Transaction?: number;
        };
        PutDeviceNameBody: {
            /**
             * @description The new name
             * @example Hallway
             */
            Name: string;
        };
        PutEventBody: {
            /**
             * @description What people say about it, kept as text; empty: nothing. Needs delete_events
             * @example Only the cat
             */
            Comments?: string;
            /** @description 1: it goes, with its file, locked or not. Needs delete_events */
            Delete?: boolean;
            /**
             * @description The Key of the event, or those of all of them in the same order, separated by commas: others are refused
             * @example 0123456789abcdef0123456789abcdef
             */
            Key?: string;
            /** @description 1: it stays when it expires; 0: it does not. Needs delete_events */
            Lock?: boolean;
            /**
             * Format: int32
             * @description The account that they are of; by default the own one
             * @example 12
             */
            PK_Account?: number;
            /**
             * @description 1: it has been read; 0: it has not. Needs read_events
             * @example true
             */
            Read?: boolean;
            /** @description As `Key` */
            key?: string;
        };
        PutEventSettingsBody: {
            /**
             * Format: int64
             * @description How many bytes its files may take; -1: as the deployment has it. From above
             * @example 1073741824
             */
            Allowance?: number;
            /** @description Of the types that are named; others stay as they are. By the owner */
            Retention?: components["schemas"]["RetentionBody"][];
            /**
             * @description What happens when a file finds no room: `oldest`: the oldest events that have files go with them, unless they are locked. `refuse`: the file is refused with 507. By the owner
             * @example oldest
             * @enum {string}
             */
            WhenFull?: "oldest" | "refuse";
        };
        PutFirmwareBody: {
            /** @description Ours: tells builds of one version apart */
            BetaKey?: string;
            /**
             * Format: int32
             * @description Ours: tells builds of one version apart
             */
            PK_Language?: number;
            /**
             * Format: int32
             * @description The OEM
             * @example 1
             */
            PK_Oem: number;
            /** @description Ours: tells builds of one version apart */
            Platform?: string;
            /**
             * @description The generation of its pages
             * @example 7
             */
            UI?: string;
            /**
             * @description How its pages look
             * @example mios
             */
            UISkin?: string;
            /**
             * @description Where gateways fetch it from now on
             * @example https://firmware.example.com/mt7620a_Luup_ui7-1.7.1142-en-mios.squashfs
             */
            Url: string;
            /**
             * @description Of the build
             * @example 1.7.1142
             */
            Version: string;
            /**
             * @description The oldest installed version that it is offered to; empty: any
             * @example 1.7.1142
             */
            VersionFrom?: string;
            /**
             * @description The newest installed version that it is offered to; empty: any
             * @example 1.7.1142
             */
            VersionTo?: string;
            /**
             * @description As VersionTo
             * @example 1.7.1142
             */
            Version_To?: string;
        };
        PutLimitsBody: {
            /**
             * Format: int64
             * @description The most of camera pictures in KB of 1,024 bytes, of this account and of each one below it; 0 allows nothing, -1 takes the limit away
             * @example 1048576
             */
            CameraLimitKb?: number;
            /**
             * Format: int64
             * @description The most of remote access in KB of 1,024 bytes, of this account and of each one below it; 0 allows nothing, -1 takes the limit away
             * @example 1048576
             */
            RaLimitKb?: number;
            /** @description 1 sets `CameraKb` to zero */
            ResetCameraCount?: boolean;
            /** @description 1 sets `RaKb` to zero */
            ResetRaCount?: boolean;
        };
        PutPasswordBody: {
            /** @description The present password, raw */
            OldPassword: string;
            /**
             * @description The new password, raw: 8 to 256 characters
             * @example correct horse
             */
            Password: string;
        };
        PutSupportBody: {
            /**
             * Format: int64
             * @description When the grant ends, in Unix seconds: at most 30 days from now; 0 ends it at once
             * @example 1795521600
             */
            Until: number;
        };
        PutTicketBody: {
            /**
             * @description Whether it is open or closed
             * @enum {string}
             */
            State: "open" | "closed";
        };
        PutUserBody: {
            /**
             * @description The only devices that another's user may see; empty for all. Ours: the document has no such argument
             * @example [
             *       50000001
             *     ]
             */
            Devices?: number[];
            /**
             * Format: email
             * @description A validated address is changed only by its owner
             * @example ada@example.com
             */
            Email?: string;
            /** @description Alerts by e-mail */
            EmailAlerts?: boolean;
            /** @description News by e-mail */
            EmailNews?: boolean;
            /** @description Notifications by e-mail */
            EmailNotifications?: boolean;
            /**
             * @description What it is called
             * @example Ada Meyer
             */
            Name?: string;
            /**
             * @description The severities to be told of
             * @example [
             *       1,
             *       2,
             *       3,
             *       4
             *     ]
             */
            NotifyOnSeverity?: number[];
            /**
             * Format: int32
             * @description Moves another's user to this account
             */
            PK_Account?: number;
            /**
             * Format: int32
             * @description The role of another's user: one that fits the account, not above one's own
             */
            PK_PermissionRole?: number;
            /** @description The caller's own present password, raw: confirms a change of another user of one's account, or of one's login name */
            Password?: string;
            /** @description Replaces the first phone of the user */
            Phone?: components["schemas"]["PhoneBody"];
            /** @description Notifications by telephone */
            PhoneNotifications?: boolean;
            /** @description Notifications by push */
            PushNotifications?: boolean;
            /** @description One's own new login name, at every OEM at which one is known; needs `Password` */
            Username?: string;
        };
        PutWebhookBody: {
            /** @description Whether events are sent to it */
            Active?: boolean;
            /**
             * @description Only events of these gateways; none for all, and for events of no gateway
             * @example [
             *       50000001
             *     ]
             */
            Devices?: number[];
            /**
             * @description Only events of these types; none for all
             * @example [
             *       3,
             *       4
             *     ]
             */
            EventTypes?: number[];
            /**
             * @description What it is for
             * @example Log book
             */
            Name?: string;
            /**
             * @description Only events of these severities; none for all
             * @example [
             *       1,
             *       2
             *     ]
             */
            Severities?: number[];
            /**
             * @description Where events are posted to: an https address of the public web
             * @example https://example.com/hooks/home
             */
            Url?: string;
        };
        RecordView: {
            /**
             * @description Of a variable: its name
             * @example Tripped
             */
            Code: string;
            /**
             * @description Text, of gateways and users: whoever shows it escapes it
             * @example Front door
             */
            Description: string;
            /**
             * @description The device behind the gateway; 0: the gateway itself
             * @example 5
             */
            DeviceID: string;
            /**
             * @description PK_EventType of the static data
             * @example 4
             */
            EventType: string;
            /**
             * @description When it is deleted, in Unix seconds; empty: never
             * @example 1798156800
             */
            Expiration: string;
            /**
             * @description Of its file, in bytes
             * @example 32728
             */
            FileSize: string;
            /**
             * @description Of its file; empty: it has none
             * @example jpg
             */
            Format: string;
            /**
             * @description Where it was sent from
             * @example 192.0.2.27
             */
            IP: string;
            /**
             * @description As its gateway names it
             * @example door
             */
            Icon?: string;
            /**
             * @description Names exactly this event; also the Key of its file. Not for who lacks view_files
             * @example 0123456789abcdef0123456789abcdef
             */
            Key?: string;
            /**
             * @description By the clock of the gateway, in its time zone
             * @example 2026-11-25 10:00:00
             */
            LocalDate: string;
            /**
             * @description 1: it stays when it expires
             * @example 0
             * @enum {string}
             */
            Locked: "0" | "1";
            /**
             * @description Of a variable: its value
             * @example 1
             */
            NewValue: string;
            /**
             * @description The gateway; 0: none
             * @example 50000001
             */
            PK_Device: string;
            /**
             * Format: int64
             * @description The event
             * @example 192817
             */
            PK_Event: number;
            /**
             * @description That people are told of it; empty: nobody is
             * @example 1827
             */
            PK_Notification: string;
            /**
             * Format: int64
             * @description Where files are kept elsewhere; 0: here
             * @example 0
             */
            PK_StorageMethod?: number;
            /**
             * Format: int64
             * @description Its file; 0: it has none. Not for who lacks view_files
             * @example 12345
             */
            PK_Store?: number;
            /**
             * @description The user; empty: none
             * @example
             */
            PK_User: string;
            /**
             * @description When it was read, in Unix seconds; empty: it was not
             * @example
             */
            Read: string;
            /**
             * @description Where its file is read
             * @example mms.example.com
             */
            Server_Storage: string;
            /**
             * Format: int64
             * @description 0: ordinary; 1 to 4: severe
             * @example 0
             */
            Severity: number;
            /**
             * @description PK_SourceType of the static data; 0: unknown
             * @example 4
             */
            SourceType: string;
            /**
             * @description The path of a small picture of its file, to be asked for with its Key; empty: there is none. Not for who lacks view_files
             * @example /storage/storage/store/12345/thumbnail
             */
            Thumbnail?: string;
            /**
             * @description When it was received, in Unix seconds
             * @example 1795564800
             */
            Timestamp: string;
            /**
             * @description Text, of users
             * @example Only the cat
             */
            UserComments: string;
        };
        Records: {
            Records: components["schemas"]["RecordView"][];
        };
        RefusedView: {
            /** @example EventType must be a whole number */
            Detail: string;
            /**
             * Format: int64
             * @description What a request with this event alone would be answered
             * @example 400
             */
            Status: number;
        };
        ReportBody: {
            /**
             * Format: int32
             * @description The port of its pages
             */
            AccessiblePort?: number;
            /** @description Whose name it shows, as it says */
            Branding?: string;
            /** @description Somebody has pressed its button, to pair it */
            Button?: boolean;
            /** @description All devices behind it; others are forgotten */
            Devices?: components["schemas"]["ChildBody"][];
            /** @description The build of its system, as it says */
            Distribution?: string;
            /** @description The state of its engine, as it says */
            EngineStatus?: string;
            /**
             * @description The version of its firmware
             * @example 1.7.455
             */
            FirmwareVersion?: string;
            /** @description Whether an alarm panel is connected to it */
            HasAlarmPanel?: boolean;
            /** @description Whether it has Wi-Fi */
            HasWifi?: boolean;
            /**
             * @description Its address in the network of the home
             * @example 192.168.1.10
             */
            InternalIP?: string;
            /**
             * Format: int32
             * @description The version of its system, as it says
             */
            LinuxFirmware?: number;
            /**
             * Format: int32
             * @description The port at which it answers in the network of the home
             */
            LocalPort?: number;
            /** @description PK_Sync of settings that it has taken up */
            Received?: number[];
            /**
             * Format: int64
             * @description The number of this report, counted up from the login. One that is not above the last has been heard, or has been overtaken: it changes nothing
             */
            Sequence?: number;
            /**
             * @description Its time zone: continent, city and POSIX rule, parted by bars
             * @example Europe|Lisbon|WET0WEST
             */
            Timezone?: string;
            /**
             * Format: int32
             * @description The generation of its pages
             * @example 7
             */
            UI?: number;
            /**
             * @description The language of its pages
             * @example en
             */
            UILanguage?: string;
            /**
             * @description How its pages look
             * @example mios
             */
            UISkin?: string;
            /** @description How far it has come with an order to upgrade */
            Upgrade?: components["schemas"]["UpgradeProgressBody"];
            /**
             * Format: int32
             * @description Seconds since the start
             */
            Uptime?: number;
            /** @description Whether it is connected by its mobile back-up */
            Using_2G?: boolean;
            /** @description The name of its Wi-Fi */
            WifiSsid?: string;
            /**
             * @description The region of its Z-Wave radio
             * @example EU
             */
            ZWaveLocale?: string;
            /**
             * @description The version of its Z-Wave radio
             * @example 2.78
             */
            ZWaveVersion?: string;
        };
        ReportedView: {
            /** @description false: a report with this Sequence or a higher one has been heard before */
            Applied: boolean;
            /**
             * Format: int64
             * @description Seconds until the next report
             * @example 60
             */
            Interval: number;
            /**
             * Format: int64
             * @description The account it is paired with; 0 while it is unpaired
             * @example 12
             */
            PK_Account: number;
            /** @description What has been decided, until the gateway has received it */
            Settings: components["schemas"]["SettingView"][];
            /**
             * Format: int64
             * @description The clock of the server, in Unix seconds
             * @example 1795564800
             */
            Timestamp: number;
            /** @description An order to upgrade, until the gateway says how far it is */
            Upgrade?: components["schemas"]["OrderedUpgradeView"];
        };
        ResetPasswordBody: {
            /** @description The code of the mail */
            Code: string;
            /**
             * @description The new password, raw: 8 to 256 characters
             * @example correct horse
             */
            Password: string;
        };
        RetentionBody: {
            /**
             * Format: int32
             * @description For so many days events of the type are kept that are received from now on; 0: until somebody deletes them; -1: as the static data has it
             * @example 90
             */
            Days: number;
            /**
             * Format: int32
             * @description PK_EventType of the static data
             * @example 4
             */
            PK_EventType: number;
        };
        RetentionView: {
            /**
             * Format: int64
             * @description For so many days events of the type are kept that are received from now on; 0: until somebody deletes them
             * @example 30
             */
            Days: number;
            /**
             * Format: int64
             * @description PK_EventType of the static data
             * @example 4
             */
            PK_EventType: number;
        };
        RotateSecretBody: {
            /**
             * Format: int32
             * @description For how many hours the old secret signs as well
             * @default 24
             * @example 24
             */
            OverlapHours?: number;
        };
        SecretView: {
            /**
             * @description Signs what is sent, after Standard Webhooks; it is shown this once
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
             */
            Secret: string;
        };
        SettingView: {
            /**
             * @description What it is called
             * @example ServicePlan
             */
            Name: string;
            /**
             * Format: int64
             * @description For `Received`
             * @example 17
             */
            PK_Sync: number;
            /** @example gold */
            Value: string;
        };
        StoreBody: {
            /**
             * @description The bytes of the file in base64
             * @example aGVsbG8gd29ybGQ=
             */
            Data: string;
            /**
             * @description What it is called
             * @example front-door.jpg
             */
            Filename?: string;
            /**
             * Format: int64
             * @description In bytes; a file of another size is refused
             * @example 48211
             */
            Filesize?: number;
            /**
             * @description The extension that its kind has; by default what its bytes or its name tell
             * @example jpg
             */
            Format?: string;
            /** @description The file begins with an HTTP header, up to the first empty line, for `RawMjpeg` of archive */
            HttpHeader?: boolean;
            /**
             * @description A file with another MD5 is refused
             * @example 5eb63bbbe01eeed093cb22bb8f5acdc3
             */
            Md5?: string;
            /**
             * Format: int32
             * @description The account it is for; the own one by default
             * @example 12
             */
            PK_Account?: number;
            /**
             * Format: int32
             * @description The gateway it is of; by a gateway, itself
             * @example 50000001
             */
            PK_Device?: number;
            /**
             * Format: int32
             * @description PK_StorageType of the static data: how large it may be, and how long it is kept; by default 5, other
             * @example 3
             */
            PK_StorageType?: number;
            /**
             * Format: int32
             * @description The user it is of; by a user, themselves
             * @example 34
             */
            PK_User?: number;
            /**
             * @description Words by which the file is found
             * @example front door
             */
            Tags?: string;
            /**
             * @description Its version
             * @example 1.7.1142
             */
            Version?: string;
        };
        StoreForm: {
            /**
             * Format: binary
             * @description The file
             */
            Data: string;
            /**
             * @description What it is called
             * @example front-door.jpg
             */
            Filename?: string;
            /**
             * Format: int64
             * @description In bytes; a file of another size is refused
             * @example 48211
             */
            Filesize?: number;
            /**
             * @description The extension that its kind has; by default what its bytes or its name tell
             * @example jpg
             */
            Format?: string;
            /** @description The file begins with an HTTP header, up to the first empty line, for `RawMjpeg` of archive */
            HttpHeader?: boolean;
            /**
             * @description A file with another MD5 is refused
             * @example 5eb63bbbe01eeed093cb22bb8f5acdc3
             */
            Md5?: string;
            /**
             * Format: int32
             * @description The account it is for; the own one by default
             * @example 12
             */
            PK_Account?: number;
            /**
             * Format: int32
             * @description The gateway it is of; by a gateway, itself
             * @example 50000001
             */
            PK_Device?: number;
            /**
             * Format: int32
             * @description PK_StorageType of the static data: how large it may be, and how long it is kept; by default 5, other
             * @example 3
             */
            PK_StorageType?: number;
            /**
             * Format: int32
             * @description The user it is of; by a user, themselves
             * @example 34
             */
            PK_User?: number;
            /**
             * @description Words by which the file is found
             * @example front door
             */
            Tags?: string;
            /**
             * @description Its version
             * @example 1.7.1142
             */
            Version?: string;
        };
        StoreView: {
            /**
             * @description When it is deleted, UTC; empty: never
             * @example 2026-12-26 10:00:00
             */
            Expiration: string;
            /**
             * @description What the file is called
             * @example front-door.jpg
             */
            Filename: string;
            /**
             * Format: int64
             * @description In bytes
             * @example 48211
             */
            Filesize: number;
            /**
             * @description The extension that files of its kind have
             * @example jpg
             */
            Format: string;
            /**
             * @description Of the bytes of the file
             * @example 5eb63bbbe01eeed093cb22bb8f5acdc3
             */
            Md5: string;
            /**
             * Format: int64
             * @description The account
             * @example 12
             */
            PK_Account: number;
            /**
             * Format: int64
             * @description The gateway that it is of; 0 for none
             * @example 50000001
             */
            PK_Device: number;
            /**
             * Format: int64
             * @description PK_StorageType of the static data
             * @example 3
             */
            PK_StorageType: number;
            /**
             * Format: int64
             * @description The file
             * @example 71
             */
            PK_Store: number;
            /**
             * Format: int64
             * @description The user that it is of; 0 for none
             * @example 0
             */
            PK_User: number;
            /**
             * @description Words by which the file is found
             * @example front door
             */
            Tags: string;
            /**
             * @description When it was stored, UTC
             * @example 2026-11-26 10:00:00
             */
            Timestamp: string;
            /**
             * @description Its version
             * @example
             */
            Version: string;
        };
        Stores: {
            Stores: components["schemas"]["StoreView"][];
        };
        StreamTicketView: {
            /**
             * Format: int64
             * @description Until when, in Unix seconds: for half a minute
             * @example 1795564830
             */
            Expires: number;
            /**
             * @description Opens one stream, as whoever has asked for it
             * @example Qm9uam91ciBsZSBtb25kZSwgY29tbWVudCA_
             */
            Ticket: string;
        };
        SupportView: {
            /**
             * Format: int64
             * @description Unix seconds; 0 without a grant
             * @example 1795521600
             */
            Until: number;
        };
        TestView: {
            /**
             * Format: int64
             * @description It is listed among the deliveries
             * @example 12
             */
            PK_Contact: number;
        };
        TicketView: {
            /**
             * @description When it was last commented, closed or opened again, UTC
             * @example 2026-11-25 11:00:00
             */
            Changed: string;
            /**
             * Format: int64
             * @description How many comments it has
             * @example 1
             */
            CommentCount: number;
            /** @description A page of the comments, the oldest first */
            Comments: components["schemas"]["CommentView"][];
            /**
             * @description UTC
             * @example 2026-11-25 10:00:00
             */
            Created: string;
            /**
             * @description The name of who opened it; empty for who has none, or is gone
             * @example Ada
             */
            Name: string;
            /**
             * Format: int64
             * @description The account
             * @example 12
             */
            PK_Account: number;
            /**
             * Format: int64
             * @description The gateway that it is about; 0 for none
             * @example 50000001
             */
            PK_Device: number;
            /**
             * Format: int64
             * @description The ticket
             * @example 7
             */
            PK_Ticket: number;
            /**
             * Format: int64
             * @description Who opened it
             * @example 34
             */
            PK_User: number;
            /**
             * @example open
             * @enum {string}
             */
            State: "open" | "closed";
            /**
             * @description What it is about, in a line
             * @example The hall lamp does not answer
             */
            Subject: string;
            /**
             * @description The text
             * @example Since this morning.
             *     The others do.
             */
            Text: string;
        };
        Tickets: {
            Tickets: components["schemas"]["ListedTicketView"][];
            /**
             * Format: int64
             * @description How many there are on all pages, when asked for
             */
            Total?: number;
        };
        TokenView: {
            /** @description Whether it reaches the accounts below */
            Below: boolean;
            /**
             * @description UTC
             * @example 2026-11-24 10:00:00
             */
            Created: string;
            /**
             * Format: int64
             * @description Unix seconds; 0 for never
             * @example 1827057600
             */
            Expires: number;
            /**
             * @description What it is called
             * @example Nightly report
             */
            Name: string;
            /**
             * Format: int64
             * @description The API token: its number, not what authorizes
             * @example 4
             */
            PK_Token: number;
            /**
             * Format: int64
             * @description Who made it
             * @example 12
             */
            PK_User: number;
            /**
             * @example [
             *       "view_account",
             *       "lookup_account"
             *     ]
             */
            Permissions: string[];
        };
        Tokens: {
            Tokens: components["schemas"]["TokenView"][];
        };
        TunnelPlaceView: {
            /**
             * @description Where gateways open their tunnels
             * @example relay.example.com
             */
            Host: string;
            /**
             * @description The keys by which it is known, the one it shows first, as OpenSSH writes them
             * @example [
             *       "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIM/GTd++o2kmpPWu7hO3OwstZD8G1ZCz7gQUhCOcplBe"
             *     ]
             */
            HostKeys: string[];
            /**
             * Format: int64
             * @example 2222
             */
            Port: number;
        };
        TunnelView: {
            /**
             * @description The address that it comes from
             * @example 203.0.113.7
             */
            Address: string;
            /**
             * @description The program that has opened it
             * @example OpenSSH_9.2
             */
            Client: string;
            /**
             * @description Whether its tunnel is open
             * @example true
             */
            Connected: boolean;
            /**
             * Format: int64
             * @description The gateway: its serial number
             * @example 50000001
             */
            PK_Device: number;
            /**
             * @description The relay that holds it
             * @example relay.example.com
             */
            Server_Relay: string;
            /**
             * @description Since when, UTC; empty without a tunnel
             * @example 2026-11-24 10:00:00
             */
            Since: string;
        };
        UnitErrorView: {
            /** @example must be a MAC address */
            Detail: string;
            /**
             * @description The field; empty for the line as a whole
             * @example MacAddress
             */
            Name: string;
            /**
             * Format: int64
             * @description The number of the unit in the file, from 1
             * @example 17
             */
            Unit: number;
        };
        UpgradeCountsView: {
            /**
             * Format: int64
             * @example 0
             */
            done: number;
            /**
             * Format: int64
             * @example 0
             */
            failed: number;
            /**
             * Format: int64
             * @example 0
             */
            queued: number;
            /**
             * Format: int64
             * @example 0
             */
            running: number;
            /**
             * Format: int64
             * @example 1
             */
            sent: number;
        };
        UpgradeDeviceView: {
            /**
             * @description Why it failed
             * @example
             */
            Detail: string;
            /**
             * Format: int64
             * @description The gateway: its serial number
             * @example 50000001
             */
            PK_Device: number;
            /**
             * @description Waits for its next report, was told, is at it, or it is over
             * @enum {string}
             */
            State: "queued" | "sent" | "running" | "done" | "failed";
            /**
             * @description UTC
             * @example 2026-11-25 10:01:00
             */
            Updated: string;
        };
        UpgradeProgressBody: {
            /** @description Why it failed */
            Detail?: string;
            /**
             * Format: int32
             * @description The order to upgrade
             * @example 3
             */
            PK_Upgrade: number;
            /**
             * @example running
             * @enum {string}
             */
            State: "running" | "done" | "failed";
        };
        UpgradeProgressView: {
            /** @description How many gateways have come how far */
            Counts: components["schemas"]["UpgradeCountsView"];
            /**
             * @description UTC
             * @example 2026-11-25 10:00:00
             */
            Created: string;
            /** @description In the order of their ids */
            Devices: components["schemas"]["UpgradeDeviceView"][];
            /** @description Whether settings outlive the upgrade */
            KeepSettings: boolean;
            /**
             * Format: int64
             * @description The order to upgrade
             * @example 3
             */
            PK_Upgrade: number;
            /** @example https://firmware.example.com/1.7.1142.squashfs */
            Url: string;
            /**
             * @description Its version
             * @example 1.7.1142
             */
            Version: string;
        };
        UpgradeStartedView: {
            /**
             * Format: int64
             * @description Ours: how many gateways are to hear of it
             * @example 1
             */
            Devices: number;
            /**
             * Format: int64
             * @description Ours: the number of the order
             * @example 3
             */
            PK_Upgrade: number;
            /**
             * @description The device servers of the gateways
             * @example [
             *       "mms.example.com"
             *     ]
             */
            Servers: string[];
        };
        UpgradeView: {
            /**
             * @description UTC
             * @example 2026-11-25 10:00:00
             */
            Created: string;
            /** @description Whether settings outlive the upgrade */
            KeepSettings: boolean;
            /**
             * Format: int64
             * @description The order to upgrade
             * @example 3
             */
            PK_Upgrade: number;
            /** @example https://firmware.example.com/1.7.1142.squashfs */
            Url: string;
            /**
             * @description Its version
             * @example 1.7.1142
             */
            Version: string;
        };
        UpgradesView: {
            Upgrades: components["schemas"]["UpgradeView"][];
        };
        UsageDayView: {
            /**
             * @description Bytes of camera pictures, in both directions
             * @example 2000
             */
            Camera: string;
            /**
             * Format: date
             * @description The day, UTC
             * @example 2026-11-26
             */
            Day: string;
            /**
             * @description Bytes by remote access, in both directions
             * @example 10345
             */
            Ra: string;
        };
        UsageDays: {
            /** @description Days on which there was any */
            Days: components["schemas"]["UsageDayView"][];
        };
        UsageView: {
            /**
             * @description Bytes, in both directions
             * @example 12345
             */
            Usage: string;
        };
        UserView: {
            /**
             * @description The only devices the user may see, separated by commas; empty for all
             * @example 50000001
             */
            Devices: string;
            /**
             * @description The e-mail address
             * @example ada@example.com
             */
            Email: string;
            /**
             * Format: int64
             * @description Whether e-mails tell of severe events
             * @example 1
             */
            EmailAlerts: number;
            /**
             * Format: int64
             * @description Whether e-mails tell of news
             * @example 0
             */
            EmailNews: number;
            /**
             * Format: int64
             * @description Whether e-mails tell of what was asked for
             * @example 1
             */
            EmailNotifications: number;
            /**
             * @description What it is called
             * @example Ada Meyer
             */
            Name: string;
            /**
             * @description The severities of which the user is told
             * @example [
             *       1,
             *       2,
             *       3,
             *       4
             *     ]
             */
            NotifyOnSeverity: number[];
            /**
             * Format: int64
             * @description The account
             * @example 12
             */
            PK_Account: number;
            /**
             * Format: int64
             * @description PK_PermissionRole of the static data
             * @example 10
             */
            PK_PermissionRole: number;
            /** @description The first phone; empty without one */
            Phone: components["schemas"]["FirstPhoneView"];
            /**
             * Format: int64
             * @description Whether text messages tell of events
             * @example 0
             */
            PhoneNotifications: number;
            /**
             * Format: int64
             * @description Whether browsers and apps tell of events
             * @example 0
             */
            PushNotifications: number;
            /**
             * @description The login name; its case does not matter
             * @example ada
             */
            Username: string;
            /**
             * Format: int64
             * @description 1 once the e-mail address is proved
             * @example 0
             */
            Validated: number;
            /**
             * Format: int64
             * @description Always 0: it is a secret
             * @example 0
             */
            ValidationCode: number;
        };
        Users: {
            Users: components["schemas"]["ListedUserView"][];
        };
        ValidateEmailBody: {
            /** @description The code of the mail */
            Code: string;
        };
        WebhookView: {
            /**
             * @description Whether events are sent to it
             * @example true
             */
            Active: boolean;
            /**
             * @description UTC
             * @example 2026-11-26 10:00:00
             */
            Created: string;
            /**
             * @description Empty for all
             * @example [
             *       50000001
             *     ]
             */
            Devices: number[];
            /**
             * @description Empty for all
             * @example [
             *       3,
             *       4
             *     ]
             */
            EventTypes: number[];
            /**
             * @description Since when it fails, UTC; empty: it works
             * @example
             */
            FailingSince: string;
            /**
             * Format: int64
             * @description How often it has failed in a row
             * @example 0
             */
            Failures: number;
            /**
             * @description What it is called
             * @example Log book
             */
            Name: string;
            /**
             * @description Until when the old secret signs as well, UTC; empty: it does not
             * @example
             */
            OldSecretUntil: string;
            /**
             * Format: int64
             * @description The webhook
             * @example 3
             */
            PK_Webhook: number;
            /**
             * @description Since when it is parked, UTC: nothing is sent to it until it is woken. Empty: it is not
             * @example
             */
            Parked: string;
            /**
             * @description Empty for all
             * @example [
             *       1,
             *       2
             *     ]
             */
            Severities: number[];
            /** @example https://example.com/hooks/home */
            Url: string;
        };
        Webhooks: {
            Webhooks: components["schemas"]["WebhookView"][];
        };
    };
    responses: {
        /** @description The request is malformed, or an argument is not what it must be (`urn:mms:problem:bad-argument`) */
        BadRequest: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than 1 MiB (`urn:mms:problem:content-too-large`) */
        ContentTooLarge: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description An API token is not enough here (`urn:mms:problem:forbidden`) */
        Forbidden: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of the server; the request id finds it in its log (`urn:mms:problem:internal-error`) */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The `Idempotency-Key` came with another request (`urn:mms:problem:unprocessable-content`) */
        OtherRequest: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A request with this `Idempotency-Key` is being worked on; it is answered after `Retry-After` seconds (`urn:mms:problem:conflict`) */
        RequestAtWork: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no room for it (`urn:mms:problem:storage-full`) */
        StorageFull: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests within a minute; again after `Retry-After` seconds (`urn:mms:problem:too-many-requests`) */
        TooManyRequests: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server or its database cannot do it now; try again after `Retry-After` seconds (`urn:mms:problem:unavailable`) */
        Unavailable: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is neither JSON nor a form (`urn:mms:problem:unsupported-media-type`) */
        UnsupportedMediaType: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The origin of the page that asks, where it is one of `ALLOWED_ORIGINS`; otherwise it is not sent */
        "Access-Control-Allow-Origin": string;
        /** @description That it is asked for again */
        "Cache-Control": "private, no-cache";
        /** @description Stands for what is answered */
        ETag: string;
        /** @description How many requests are answered within a minute, of the limit that is reached first */
        "RateLimit-Limit": number;
        /** @description How many of them are left */
        "RateLimit-Remaining": number;
        /** @description In how many seconds there are more */
        "RateLimit-Reset": number;
        /** @description After how many seconds it is worth asking again */
        "Retry-After": number;
        /** @description The headers that say who asks */
        Vary: string;
        /** @description What is wrong with the credentials */
        "WWW-Authenticate": "MMSAuth error=\"invalid session\"" | "MMSAuth error=\"invalid signature\"" | "MMSAuth error=\"expired token\"" | "MMSAuth error=\"invalid token\"";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /** @description The version of the account */
                    ETag?: string;
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed, or an argument is not what it must be (`urn:mms:problem:bad-argument`) */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks view_account there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    putAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutAccountBody"];
            };
        };
        responses: {
            /** @description The account as it is now */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    /** @description The version of the account */
                    ETag?: string;
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditedAccountView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks edit_account_basic there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The account cannot change its type or OEM as things are (`urn:mms:problem:conflict`) */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The account has been changed since it was read (`urn:mms:problem:precondition-failed`) */
            412: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    deleteAccount: {
        parameters: {
            query: {
                /**
                 * @description The name of the account, so that nobody deletes another by a slip: the company of its billing address, else first and last name with a blank between, else its PK_Account
                 * @example Zoe Silva
                 */
                Name: string;
            };
            header?: never;
            path: {
                /**
                 * @description The account
                 * @example 7
                 */
                PK_Account: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks delete_account there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There are accounts below it (`urn:mms:problem:conflict`) */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /** @description Name is the same as FirstName */
                OrderBy?: "PK_Account" | "FirstName" | "LastName" | "Name";
                /** @description By OrderBy */
                Sort?: "Asc" | "Desc";
                /** @description How many rows to answer; more than 200 counts as 200. */
                Limit?: number;
                /** @description How many rows to answer; more than 200 counts as 200. Limit wins. */
                Count?: number;
                /** @description How many rows to leave out at the beginning */
                Start?: number;
                /** @description Answer how many there are on all pages, too */
                Total?: boolean;
            };
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example 4
                 */
                PK_Account: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the accounts */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedAccounts"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks lookup_account there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    countAccounts: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example 4
                 */
                PK_Account: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsCount"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks lookup_account there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description Only entries before this PK_Entry */
                Before?: number;
                /** @description How many rows to answer; more than 200 counts as 200. */
                Count?: number;
            };
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntries"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks view_audit there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    pairDevice: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of the request, new for each one, such as a UUID. Sent again with the same, within a day, it is not done twice and is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PairDeviceBody"];
                "application/x-www-form-urlencoded": components["schemas"]["PairDeviceBody"];
            };
        };
        responses: {
            /** @description It belongs to the account */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairedView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks pair_device there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account, or no unit of its OEM with this label or button (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is paired already, or the buttons of several units were pressed. A request with this `Idempotency-Key` is being worked on; it is answered after `Retry-After` seconds (`urn:mms:problem:conflict`) */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OtherRequest"];
            /** @description Too many tries from this address or with this user name (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    putDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutDeviceBody"];
                "application/x-www-form-urlencoded": components["schemas"]["PutDeviceBody"];
            };
        };
        responses: {
            /** @description It is moved */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks edit_account_basic there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account, or no such device or installation of it (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    unpairDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is unpaired */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks pair_device there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account, or no such unit of it (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    putDeviceName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutDeviceNameBody"];
                "application/x-www-form-urlencoded": components["schemas"]["PutDeviceNameBody"];
            };
        };
        responses: {
            /** @description It has its new name */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks set_device_status there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account, or no such device of it (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listDevices: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The devices, in the order of their ids */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Devices"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks view_account there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    exportAccounts: {
        parameters: {
            query?: {
                /** @description What the file is: one account a line, or a table */
                Format?: "csv" | "ndjson";
            };
            header?: never;
            path: {
                /**
                 * @description The account
                 * @example 3
                 */
                PK_Account: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks add_account there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    importAccounts: {
        parameters: {
            query?: {
                /** @description all: nothing is imported when anything is wrong; good: what is right is imported, batch by batch */
                Mode?: "all" | "good";
                /** @description Only say what an import would do */
                Preview?: boolean;
                /** @description Mail each new user a code with which they choose their password */
                Mail?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The account
                 * @example 3
                 */
                PK_Account: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description What was imported, or would be */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResultView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks add_account there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    addInstallation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of the request, new for each one, such as a UUID. Sent again with the same, within a day, it is not done twice and is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressBody"];
                "application/x-www-form-urlencoded": components["schemas"]["AddressBody"];
            };
        };
        responses: {
            /** @description The installation */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    /** @description Where it is */
                    Location?: string;
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewInstallationView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks edit_account_basic there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["RequestAtWork"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OtherRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getInstallation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
                /**
                 * @description The installation of the account
                 * @example 6
                 */
                PK_Installation: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The installation */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /** @description The version of the installation */
                    ETag?: string;
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallationView"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks view_account there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account, or no such installation of it (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    putInstallation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
                /**
                 * @description The installation of the account
                 * @example 6
                 */
                PK_Installation: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressBody"];
                "application/x-www-form-urlencoded": components["schemas"]["AddressBody"];
            };
        };
        responses: {
            /** @description It is changed */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks edit_account_basic there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account, or no such installation of it (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since it was read (`urn:mms:problem:precondition-failed`) */
            412: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    removeInstallation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
                /**
                 * @description The installation of the account
                 * @example 6
                 */
                PK_Installation: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description It is the only one, or the permission does not reach there
             *
             *     The caller lacks edit_account_basic there (`urn:mms:problem:forbidden`)
             */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account, or no such installation of it (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listInstallations: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The installations and the units in them */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Installations"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks view_account there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    inviteUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of the request, new for each one, such as a UUID. Sent again with the same, within a day, it is not done twice and is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostInvitationBody"];
            };
        };
        responses: {
            /** @description The invitation is on its way */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewInvitationView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks alter_user there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["RequestAtWork"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OtherRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    withdrawInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
                /**
                 * @description The invitation
                 * @example 4
                 */
                PK_Invitation: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is withdrawn */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks alter_user there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account, or no such invitation of it (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listInvitations: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitations */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitations"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks alter_user there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getSupport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The end of the grant */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportView"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks view_account there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    grantSupport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutSupportBody"];
                "application/x-www-form-urlencoded": components["schemas"]["PutSupportBody"];
            };
        };
        responses: {
            /** @description The grant as it is now */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks grant_support there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    makeToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of the request, new for each one, such as a UUID. Sent again with the same, within a day, it is not done twice and is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostTokenBody"];
                "application/x-www-form-urlencoded": components["schemas"]["PostTokenBody"];
            };
        };
        responses: {
            /** @description The token, shown this once */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewTokenView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks manage_tokens there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["RequestAtWork"];
            /** @description The body is larger than 1 MiB (`urn:mms:problem:content-too-large`) */
            413: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is neither JSON nor a form (`urn:mms:problem:unsupported-media-type`) */
            415: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The `Idempotency-Key` came with another request (`urn:mms:problem:unprocessable-content`) */
            422: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description A fault of the server; the request id finds it in its log (`urn:mms:problem:internal-error`) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
                /**
                 * @description The API token: its number, not what authorizes
                 * @example 1
                 */
                PK_Token: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is revoked */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks manage_tokens there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account, or no such token of it (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens, without what authorizes */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks manage_tokens there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    removeUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
                /**
                 * @description The user
                 * @example 4
                 */
                PK_User: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is removed */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks edit_account_basic there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account, or no such user of it (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listUsers: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users, in the order of their ids */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Users"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks view_account there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    searchAccounts: {
        parameters: {
            query?: {
                /** @description Only accounts below this one */
                PK_Account_Parent?: number;
                /** @description Only accounts of this type */
                PK_AccountType?: number;
                /** @description The beginning of a word of the first name in the billing address, ignoring case and accents */
                FirstName?: string;
                /** @description The beginning of a word of the last name in the billing address, ignoring case and accents */
                LastName?: string;
                /** @description The beginning of a word of the first address line in the billing address, ignoring case and accents */
                Address1?: string;
                /** @description The beginning of a word of the second address line in the billing address, ignoring case and accents */
                Address2?: string;
                /** @description The beginning of a word of the city in the billing address, ignoring case and accents */
                City?: string;
                /** @description The beginning of a word of the state in the billing address, ignoring case and accents */
                State?: string;
                /** @description The beginning of a word of the postal code in the billing address, ignoring case and accents */
                Zip?: string;
                /** @description The same as Zip */
                PostalCode?: string;
                /** @description Only accounts whose billing address is in this country */
                PK_Country?: number;
                /** @description The beginning of a phone number of the account or its users, by its digits */
                Phone?: string;
                /** @description By PK_Account */
                Sort?: "Asc" | "Desc";
                /** @description How many rows to answer; more than 200 counts as 200. */
                Count?: number;
                /** @description How many rows to leave out at the beginning */
                Start?: number;
                /** @description Answer how many there are on all pages, too */
                Total?: boolean;
            };
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts, in the order of their ids */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundAccounts"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks lookup_account there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    putInstallationAttribute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The installation of the account
                 * @example 6
                 */
                PK_Installation: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutAttributeBody"];
                "application/x-www-form-urlencoded": components["schemas"]["PutAttributeBody"];
            };
        };
        responses: {
            /** @description The attributes are set, and its gateways are told */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks add_installation_attribute there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such installation in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The user
                 * @example 3
                 */
                PK_User: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /** @description The version of the user */
                    ETag?: string;
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks view_user there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such user in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    putUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The user
                 * @example 3
                 */
                PK_User: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutUserBody"];
            };
        };
        responses: {
            /** @description The user is changed */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks alter_user there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such user or account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The login name is taken (`urn:mms:problem:conflict`) */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The user has been changed since it was read (`urn:mms:problem:precondition-failed`) */
            412: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    setUserActive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user
                 * @example 4
                 */
                PK_User: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutActiveBody"];
                "application/x-www-form-urlencoded": components["schemas"]["PutActiveBody"];
            };
        };
        responses: {
            /** @description It is so now */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks alter_user there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such user in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    addAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of the request, new for each one, such as a UUID. Sent again with the same, within a day, it is not done twice and is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostAccountBody"];
                "application/x-www-form-urlencoded": components["schemas"]["PostAccountBody"];
            };
        };
        responses: {
            /** @description The account and its servers */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewAccountView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks add_account there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such parent below the caller (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["RequestAtWork"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OtherRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getAuthAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The place of the account */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthAccountView"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks view_account there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    createAdministrator: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of the request, new for each one, such as a UUID. Sent again with the same, within a day, it is not done twice and is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostAdministratorBody"];
                "application/x-www-form-urlencoded": components["schemas"]["PostAdministratorBody"];
            };
        };
        responses: {
            /** @description The administrator is logged in */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswerView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The code is wrong, used or too old (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["RequestAtWork"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OtherRequest"];
            /** @description Too many tries from this address or with this user name (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getAppToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the app
                 * @example lamps
                 */
                AppKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identity, its signature and the servers */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswerView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description No such app (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    validateEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidateEmailBody"];
                "application/x-www-form-urlencoded": components["schemas"]["ValidateEmailBody"];
            };
        };
        responses: {
            /** @description The address is validated */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The code is wrong, used or too old (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Too many tries from this address or with this user name (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of the request, new for each one, such as a UUID. Sent again with the same, within a day, it is not done twice and is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitationBody"];
                "application/x-www-form-urlencoded": components["schemas"]["AcceptInvitationBody"];
            };
        };
        responses: {
            /** @description The user is logged in */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswerView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The code is wrong, used or too old (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The user name is taken at this OEM; the invitation stays. A request with this `Idempotency-Key` is being worked on; it is answered after `Retry-After` seconds (`urn:mms:problem:conflict`) */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OtherRequest"];
            /** @description Too many tries from this address or with this user name (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    forgetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgottenPasswordBody"];
                "application/x-www-form-urlencoded": components["schemas"]["ForgottenPasswordBody"];
            };
        };
        responses: {
            /** @description If there is such a user with a validated address, a mail is on its way */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Too many tries from this address or with this user name (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordBody"];
                "application/x-www-form-urlencoded": components["schemas"]["ResetPasswordBody"];
            };
        };
        responses: {
            /** @description The password is set */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The code is wrong, used or too old (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Too many tries from this address or with this user name (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    askEmailValidation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user
                 * @example 5
                 */
                PK_User: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mail is on its way */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another user (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such user (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is validated already (`urn:mms:problem:conflict`) */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many tries from this address or with this user name (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    logoutUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user
                 * @example 3
                 */
                PK_User: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is logged out */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Neither oneself nor a user whom the caller may alter (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such user in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user
                 * @example 3
                 */
                PK_User: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutPasswordBody"];
                "application/x-www-form-urlencoded": components["schemas"]["PutPasswordBody"];
            };
        };
        responses: {
            /** @description The password is changed */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The old password is wrong, or it is another user (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such user (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Too many tries from this address or with this user name (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    refreshToken: {
        parameters: {
            query?: {
                /** @description 2 for an identity of version 2; anything else is version 1 */
                TokenVersion?: string;
                /** @description The key of the app whose permissions limit the identity */
                AppKey?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The user
                 * @example 3
                 */
                PK_User: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identity, its signature and the servers */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswerView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another user's identity (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such app (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of the request, new for each one, such as a UUID. Sent again with the same, within a day, it is not done twice and is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostUsernameBody"];
                "application/x-www-form-urlencoded": components["schemas"]["PostUsernameBody"];
            };
        };
        responses: {
            /** @description The user is logged in: the same answer as that of a login */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswerView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The OEM takes no new accounts, or the caller may not add users there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The user name is taken at this OEM. A request with this `Idempotency-Key` is being worked on; it is answered after `Retry-After` seconds (`urn:mms:problem:conflict`) */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OtherRequest"];
            /** @description Too many tries from this address or with this user name (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    login: {
        parameters: {
            query: {
                /** @description 2 for an identity of version 2; anything else is version 1 */
                TokenVersion?: string;
                /** @description The key of the app whose permissions limit the identity */
                AppKey?: string;
                /**
                 * @description sha1(lower-case name + password + seed) in hex of either case; the raw password at OEMs that sign their users in themselves
                 * @example 5aaee00c5b15435e339783fb9c0b0a219fec4b26
                 */
                SHA1Password: string;
                /**
                 * @description The OEM at which the name is looked up
                 * @example 1
                 */
                PK_Oem: number;
                /** @description Only a user whose account has this one above it */
                PK_Account_Parent?: number;
                /** @description Accepted and ignored */
                PortalHash?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The login name; its case does not matter
                 * @example ada
                 */
                Username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identity, its signature and the servers */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswerView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description No such user and password, or the user is inactive (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Too many tries from this address or with this user name (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    loginDevice: {
        parameters: {
            query?: never;
            header: {
                /** @description The key of the unit */
                MMSHWKey: string;
            };
            path: {
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identity, its signature and the servers */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceLoginView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description No such unit and key (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many tries from this address or with this user name (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    setDeviceBlocked: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutBlockedBody"];
                "application/x-www-form-urlencoded": components["schemas"]["PutBlockedBody"];
            };
        };
        responses: {
            /** @description It is so now */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks block_device there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such unit of an account, or unpaired one of an OEM, in reach (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    checkDeviceLogout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
                /**
                 * @description Unix seconds
                 * @example 0
                 */
                Timestamp: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Neither the gateway itself nor somebody with view_account there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has not, or there is no such device to the caller (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    logoutDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is logged out */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Neither the gateway itself nor somebody with block_device there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such device, to the caller (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getDevicePermissions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permissions */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevicePermissionView"][];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Neither the gateway itself nor somebody with view_account there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such device, to the caller (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    resetDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has no key now */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks pair_device or import_devices there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such unit of an account, or unpaired one of an OEM, in reach (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getDeviceServers: {
        parameters: {
            query?: {
                /** @description Only units of this type */
                DeviceType?: string;
                /** @description Only the unit with this MAC address */
                MacAddress?: string;
                /** @description Only units of this OEM */
                PK_Oem?: number;
            };
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The servers; none when there is no such device */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceServersList"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description Too many tries from this address or with this user name (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getAuthZWaveLocale: {
        parameters: {
            query?: {
                /** @description Of the unit; not needed with a session */
                MacAddress?: string;
            };
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Three lines */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /**
             * @description Neither a MAC address nor a session
             *
             *     The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`)
             */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description No such device, to the caller (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many tries from this address or with this user name (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    searchDevices: {
        parameters: {
            query?: {
                /** @description The serial number */
                PK_Device?: number;
                /** @description Of its mobile back-up */
                Imei?: string;
            };
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The devices */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundDevices"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks search_devices there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    importUnits: {
        parameters: {
            query: {
                /** @description all: nothing is imported when anything is wrong; good: what is right is imported */
                Mode?: "all" | "good";
                /** @description Only say what an import would do */
                Preview?: boolean;
                /**
                 * @description The OEM that has made them
                 * @example 1
                 */
                PK_Oem: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description What was imported, or would be */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedUnitsView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks import_devices there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such OEM in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    provisionDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProvisionBody"];
                "application/x-www-form-urlencoded": components["schemas"]["ProvisionBody"];
            };
        };
        responses: {
            /** @description The number and the key */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionedView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The unit is blocked (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such unit has been imported (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The unit has a key already, or the serial number is taken (`urn:mms:problem:conflict`) */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Too many tries from this address or with this user name (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getDevice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gateway */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayView"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Neither the gateway itself nor somebody with view_account there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such device, to the caller (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getDeviceKit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kits, with their devices */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kits"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Neither the gateway itself nor somebody with view_account there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such device, to the caller (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    putDeviceKit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutDeviceKitBody"];
                "application/x-www-form-urlencoded": components["schemas"]["PutDeviceKitBody"];
            };
        };
        responses: {
            /** @description It was */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks manage_kits there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such device of an OEM in reach, or no such kit of that OEM (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    reportStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportBody"];
            };
        };
        responses: {
            /** @description What the gateway is to know */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportedView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks report_status there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another gateway (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getDeviceStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When it last reported */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceStatusView"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Neither the gateway itself nor somebody with view_account there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such device, to the caller (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getZWaveLocale: {
        parameters: {
            query?: {
                /** @description Of the unit; not needed with a session */
                MacAddress?: string;
            };
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Three lines */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /**
             * @description Neither a MAC address nor a session
             *
             *     The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`)
             */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description No such device, to the caller (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many tries from this address or with this user name (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    countDevices: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceCountsView"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks view_account there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    addKit: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of the request, new for each one, such as a UUID. Sent again with the same, within a day, it is not done twice and is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostKitBody"];
            };
        };
        responses: {
            /** @description The kit */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewKitView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks manage_kits there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such OEM in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["RequestAtWork"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OtherRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    removeKit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The kit
                 * @example 2
                 */
                PK_Kit: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks manage_kits there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such kit of an OEM in reach (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Gateways were sold with it (`urn:mms:problem:conflict`) */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listKits: {
        parameters: {
            query: {
                /**
                 * @description The OEM
                 * @example 1
                 */
                PK_Oem: number;
                /** @description How many rows to leave out at the beginning */
                Start?: number;
                /** @description How many rows to answer; more than 200 counts as 200. */
                Count?: number;
            };
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kits, with their devices */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KitCatalogue"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks manage_kits there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such OEM in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    importKits: {
        parameters: {
            query: {
                /** @description all: nothing is imported when anything is wrong; good: what is right is imported */
                Mode?: "all" | "good";
                /** @description Only say what an import would do */
                Preview?: boolean;
                /**
                 * @description The OEM that sells them
                 * @example 1
                 */
                PK_Oem: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description What was imported, or would be */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedKitsView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks manage_kits there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such OEM in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getEula: {
        parameters: {
            query: {
                /**
                 * @description The OEM whose agreement it is
                 * @example 1
                 */
                PK_Oem: number;
                /** @description Accepted and ignored: acceptance is only logged */
                PK_User?: number;
                /** @description The app; without an agreement of its own, that of all apps */
                AppKey?: string;
                /** @description The language; without it, a near one or English */
                LangKey?: string;
            };
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The highest version, in the language or a near one */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EulaView"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The OEM has none (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    putEula: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EulaBody"];
                "application/x-www-form-urlencoded": components["schemas"]["EulaBody"];
            };
        };
        responses: {
            /** @description It is changed */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks manage_eula there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such OEM in the caller's tree, or no such version (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    postEula: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of the request, new for each one, such as a UUID. Sent again with the same, within a day, it is not done twice and is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EulaBody"];
                "application/x-www-form-urlencoded": components["schemas"]["EulaBody"];
            };
        };
        responses: {
            /** @description It is there */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks manage_eula there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such OEM in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["RequestAtWork"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OtherRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    acceptEula: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptEulaBody"];
                "application/x-www-form-urlencoded": components["schemas"]["AcceptEulaBody"];
            };
        };
        responses: {
            /** @description It is accepted */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another user, or another account (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such licence agreement of that OEM (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getEventSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings as they are now */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /** @description The version of the settings */
                    ETag?: string;
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventSettingsView"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks view_events there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    putEventSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutEventSettingsBody"];
            };
        };
        responses: {
            /** @description It is as asked */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks delete_events or edit_limits there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The settings have been changed since they were read (`urn:mms:problem:precondition-failed`) */
            412: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getDataUsage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Numbers as text */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataUsageView"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    postEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of the request: stands for the ClientKey of events without one */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostEventBody"] | components["schemas"]["PostEventBody"][];
                "application/x-ndjson": string;
                "application/x-www-form-urlencoded": components["schemas"]["PostEventBody"] | components["schemas"]["PostEventBody"][];
            };
        };
        responses: {
            /** @description They are stored, or were when they first came */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostedView"] | (components["schemas"]["PostedView"] | components["schemas"]["RefusedView"])[];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks post_events there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another gateway, or no such file of this one (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The gateway is paired with no account (`urn:mms:problem:conflict`) */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description More events than a gateway may send in a minute (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getEvent: {
        parameters: {
            query?: {
                /** @description The Key of the event: another is refused */
                key?: string;
                /** @description As `key` */
                Key?: string;
            };
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The event
                 * @example 7
                 */
                PK_Event: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event, with all that was tried to tell people of it */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks view_events there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such event, to the caller (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    putEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event
                 * @example [
                 *       7
                 *     ]
                 */
                PK_Event: number[];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutEventBody"];
                "application/x-www-form-urlencoded": components["schemas"]["PutEventBody"];
            };
        };
        responses: {
            /** @description They are as asked */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks read_events or delete_events there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account, or not all of the events exist, to the caller (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Events of these cameras; `*`: of all cameras, and the images and videos of the cameras of all gateways */
                Camera?: string;
                /** @description Events of these gateways; `*`: of all of the account */
                Gateway?: string;
                /** @description Events of these users of the account, where the caller may see them; 0: of none. By default of the caller */
                User?: string;
                /** @description 1: only what has not been read */
                Unread?: boolean;
                /** @description Only these types */
                Type?: number[];
                /** @description Only from these sources */
                Source?: number[];
                /** @description Only with a file of this format */
                Format?: string;
                /** @description With Gateway: of gateways only what these devices behind them tell, and nothing of users */
                Device?: string;
                /** @description How many rows to answer; more than 200 counts as 200. */
                Count?: number;
                /** @description How many rows to leave out at the beginning */
                Start?: number;
                /** @description Received at that second or before, in Unix seconds */
                Before?: number;
                /** @description Received at that second or after, in Unix seconds */
                After?: number;
                /** @description Has no meaning: old programs send it */
                Pass?: string;
                /** @description Of this account; by default the own one */
                PK_Account?: number;
                /** @description Only of these severities */
                Severity?: number[];
                /** @description By when they were received */
                Sort?: "Asc" | "Desc";
            };
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the events, the newest first */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Records"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks view_events there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getPushKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushKeyView"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    subscribePush: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of the request, new for each one, such as a UUID. Sent again with the same, within a day, it is not done twice and is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostPushSubscriptionBody"];
                "application/x-www-form-urlencoded": components["schemas"]["PostPushSubscriptionBody"];
            };
        };
        responses: {
            /** @description The subscription */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewPushSubscriptionView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A gateway is no person (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The user has 20 browsers. A request with this `Idempotency-Key` is being worked on; it is answered after `Retry-After` seconds (`urn:mms:problem:conflict`) */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OtherRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    unsubscribePush: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The browser in which one is told of events
                 * @example 1
                 */
                PK_PushSubscription: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A gateway is no person (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such subscription of the caller (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    wakePush: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The browser in which one is told of events
                 * @example 1
                 */
                PK_PushSubscription: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is sent to again */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A gateway is no person (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such subscription of the caller (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listPushSubscriptions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscriptions of the caller */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushSubscriptions"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A gateway is no person (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /** @description As in `GET events` */
                Camera?: string;
                /** @description As in `GET events` */
                Gateway?: string;
                /** @description As in `GET events` */
                User?: string;
                /** @description Only these types */
                Type?: number[];
                /** @description Only of these severities */
                Severity?: number[];
                /** @description Of this account; by default the own one */
                PK_Account?: number;
                /** @description As the header Last-Event-ID, which counts first: for those who cannot set it */
                LastEventId?: string;
                /** @description In the place of credentials: see `POST event/event/stream/ticket` */
                Ticket?: string;
                /** @description After so many seconds the answer ends; 0: with what has happened since LastEventId */
                Seconds?: number;
            };
            header?: {
                /** @description The `id` of the last message that was read */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Messages, until either side ends it */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks view_events there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many streams of the caller are open (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            /** @description Too many streams are open, or the server is shutting down (`urn:mms:problem:unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            507: components["responses"]["StorageFull"];
        };
    };
    createStreamTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreamTicketView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks view_events there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    makeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of the request, new for each one, such as a UUID. Sent again with the same, within a day, it is not done twice and is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostWebhookBody"];
            };
        };
        responses: {
            /** @description The webhook with its secret, which is shown this once */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhookView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks manage_webhooks there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The webhook that the request has made before is gone (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The account has 20 webhooks, or the one that the request has made before has another secret by now. A request with this `Idempotency-Key` is being worked on; it is answered after `Retry-After` seconds (`urn:mms:problem:conflict`) */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OtherRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The webhook
                 * @example 1
                 */
                PK_Webhook: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook, without its secret */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /** @description The version of the webhook */
                    ETag?: string;
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookView"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks manage_webhooks there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such webhook of the own account (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    putWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The webhook
                 * @example 1
                 */
                PK_Webhook: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutWebhookBody"];
            };
        };
        responses: {
            /** @description It is changed */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks manage_webhooks there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such webhook of the own account (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since it was read (`urn:mms:problem:precondition-failed`) */
            412: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The webhook
                 * @example 1
                 */
                PK_Webhook: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks manage_webhooks there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such webhook of the own account (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description How many rows to leave out at the beginning */
                Start?: number;
                /** @description How many rows to answer; more than 200 counts as 200. */
                Count?: number;
            };
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The webhook
                 * @example 1
                 */
                PK_Webhook: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of it, the newest first */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deliveries"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks manage_webhooks there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such webhook of the own account (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of the request, new for each one, such as a UUID. Sent again with the same, within a day, it is not done twice and is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The webhook
                 * @example 1
                 */
                PK_Webhook: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateSecretBody"];
                "application/x-www-form-urlencoded": components["schemas"]["RotateSecretBody"];
            };
        };
        responses: {
            /** @description The new secret, shown this once */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks manage_webhooks there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such webhook of the own account (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has another secret by now than the request has made before. A request with this `Idempotency-Key` is being worked on; it is answered after `Retry-After` seconds (`urn:mms:problem:conflict`) */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OtherRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of the request, new for each one, such as a UUID. Sent again with the same, within a day, it is not done twice and is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The webhook
                 * @example 1
                 */
                PK_Webhook: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is sent */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks manage_webhooks there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such webhook of the own account (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["RequestAtWork"];
            422: components["responses"]["OtherRequest"];
            /** @description There were 60 tests within an hour (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    wakeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The webhook
                 * @example 1
                 */
                PK_Webhook: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is sent to again */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks manage_webhooks there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such webhook of the own account (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks, without their secrets */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhooks"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks manage_webhooks there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    upgradeFirmware: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of the request, new for each one, such as a UUID. Sent again with the same, within a day, it is not done twice and is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirmwareUpgradeBody"];
            };
        };
        responses: {
            /** @description The order */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpgradeStartedView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks UPDATE_FIRMWARE there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such gateways, OEM or account, to the caller (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["RequestAtWork"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OtherRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getUpgrade: {
        parameters: {
            query?: {
                /** @description Only gateways that have come so far */
                State?: "queued" | "sent" | "running" | "done" | "failed";
                /** @description How many rows to leave out at the beginning */
                Start?: number;
                /** @description How many rows to answer; more than 1000 counts as 1000. */
                Count?: number;
            };
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The order to upgrade
                 * @example 1
                 */
                PK_Upgrade: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order and its gateways */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpgradeProgressView"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks UPDATE_FIRMWARE there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such order for a gateway in reach (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listUpgrades: {
        parameters: {
            query?: {
                /** @description Only orders for this gateway */
                PK_Device?: number;
                /** @description How many rows to leave out at the beginning */
                Start?: number;
                /** @description How many rows to answer; more than 200 counts as 200. */
                Count?: number;
            };
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The orders */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpgradesView"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks UPDATE_FIRMWARE there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getFirmware: {
        parameters: {
            query: {
                /**
                 * @description The OEM whose builds they are
                 * @example 1
                 */
                PK_Oem: number;
                /** @description Only builds in this language, or in all */
                PK_Language?: number;
                /** @description Only builds for this platform, or for all. Blanks and case play no part */
                Platform?: string;
                /** @description The generation of its pages */
                UI?: string;
                /** @description How its pages look */
                UISkin?: string;
                /** @description Admits the beta builds that were published with it */
                BetaKey?: string;
                /** @description Ours: the installed version; only builds that are offered to it */
                InstalledVersion?: string;
            };
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One build is an object, several are an array */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmwareView"] | components["schemas"]["FirmwareView"][];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The OEM has none for these (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many tries from this address or with this user name (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    putFirmware: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutFirmwareBody"];
                "application/x-www-form-urlencoded": components["schemas"]["PutFirmwareBody"];
            };
        };
        responses: {
            /** @description It is changed */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks manage_firmware there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such OEM in the caller's tree, or no such build (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Several builds of the version fit (`urn:mms:problem:conflict`) */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    postFirmware: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of the request, new for each one, such as a UUID. Sent again with the same, within a day, it is not done twice and is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostFirmwareBody"];
                "application/x-www-form-urlencoded": components["schemas"]["PostFirmwareBody"];
            };
        };
        responses: {
            /** @description It is in the catalogue */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks manage_firmware there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such OEM in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version is there for these, at another address. A request with this `Idempotency-Key` is being worked on; it is answered after `Retry-After` seconds (`urn:mms:problem:conflict`) */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OtherRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getConfig: {
        parameters: {
            query?: {
                /** @description 1: answer the rows of AccountType */
                AccountType?: string;
                /** @description 1: answer the rows of AttemptStatus */
                AttemptStatus?: string;
                /** @description 1: answer the rows of ContactType */
                ContactType?: string;
                /** @description 1: answer the rows of Country */
                Country?: string;
                /** @description 1: answer the rows of Country_Provider */
                Country_Provider?: string;
                /** @description 1: answer the rows of Currency */
                Currency?: string;
                /** @description 1: answer the rows of DeviceCategory */
                DeviceCategory?: string;
                /** @description 1: answer the rows of DeviceType */
                DeviceType?: string;
                /** @description 1: answer the rows of DeviceSubType */
                DeviceSubType?: string;
                /** @description 1: answer the rows of EventType */
                EventType?: string;
                /** @description 1: answer the rows of FileType */
                FileType?: string;
                /** @description 1: answer the rows of Item */
                Item?: string;
                /** @description 1: answer the rows of Language */
                Language?: string;
                /** @description 1: answer the rows of PaymentMethod */
                PaymentMethod?: string;
                /** @description 1: answer the rows of Permission */
                Permission?: string;
                /** @description 1: answer the rows of PermissionCategory */
                PermissionCategory?: string;
                /** @description 1: answer the rows of PermissionRole */
                PermissionRole?: string;
                /** @description 1: answer the rows of PermissionRole_Permission */
                PermissionRole_Permission?: string;
                /** @description 1: answer the rows of Server */
                Server?: string;
                /** @description 1: answer the rows of Server_Module */
                Server_Module?: string;
                /** @description 1: answer the rows of SourceType */
                SourceType?: string;
                /** @description 1: answer the rows of StorageType */
                StorageType?: string;
                /** @description 1: answer the rows of Terms */
                Terms?: string;
            };
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One list for each category that was asked for */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        AccountType?: {
                            Description: string;
                            /** Format: int64 */
                            FK_PermissionRole: number;
                            /**
                             * Format: int64
                             * @description The type of the account: 1 master, 2 OEM, 3 distributor, 4 dealer, 5 end user
                             */
                            PK_AccountType: number;
                        }[];
                        AttemptStatus?: {
                            /** @description What it is called */
                            Name: string;
                            /** Format: int64 */
                            PK_AttemptStatus: number;
                        }[];
                        ContactType?: {
                            /** @description What it is called */
                            Name: string;
                            /** Format: int64 */
                            PK_ContactType: number;
                        }[];
                        Country?: {
                            CallingCode: string;
                            Code: string;
                            Code3: string;
                            /** Format: int64 */
                            FK_Currency: number | null;
                            /** @description What it is called */
                            Name: string;
                            /**
                             * Format: int64
                             * @description PK_Country of the static data, its ISO 3166 number; 0: unknown
                             */
                            PK_Country: number;
                        }[];
                        Country_Provider?: {
                            EmailGateway: string;
                            /** Format: int64 */
                            FK_Country: number;
                            /** @description What it is called */
                            Name: string;
                            /** Format: int64 */
                            PK_Country_Provider: number;
                        }[];
                        Currency?: {
                            Code: string;
                            /** Format: int64 */
                            Digits: number;
                            /** @description What it is called */
                            Name: string;
                            /** Format: int64 */
                            PK_Currency: number;
                        }[];
                        DeviceCategory?: {
                            CountedAs: string;
                            /** @description What it is called */
                            Name: string;
                            /** Format: int64 */
                            PK_DeviceCategory: number;
                        }[];
                        DeviceSubType?: {
                            /** Format: int64 */
                            FK_DeviceType: number;
                            /** @description What it is called */
                            Name: string;
                            /**
                             * Format: int64
                             * @description PK_DeviceSubType of the static data
                             */
                            PK_DeviceSubType: number;
                        }[];
                        /** @description Its type, as UPnP names it */
                        DeviceType?: {
                            /** @description What it is called */
                            Name: string;
                            /**
                             * Format: int64
                             * @description PK_DeviceType of the static data
                             */
                            PK_DeviceType: number;
                        }[];
                        EventType?: {
                            /** Format: int64 */
                            ExpirationDays: number;
                            /** @description What it is called */
                            Name: string;
                            /** Format: int64 */
                            PK_EventType: number;
                        }[];
                        FileType?: {
                            /** @description What is dialled after the number */
                            Extension: string;
                            MimeType: string;
                            /** @description What it is called */
                            Name: string;
                            /** Format: int64 */
                            PK_FileType: number;
                        }[];
                        Item?: {
                            Description: string;
                            /** @description What it is called */
                            Name: string;
                            /** Format: int64 */
                            PK_Item: number;
                        }[];
                        Language?: {
                            Code: string;
                            /** @description What it is called */
                            Name: string;
                            NativeName: string;
                            /**
                             * Format: int64
                             * @description PK_Language of the static data
                             */
                            PK_Language: number;
                        }[];
                        PaymentMethod?: {
                            /** @description What it is called */
                            Name: string;
                            /** Format: int64 */
                            PK_PaymentMethod: number;
                        }[];
                        Permission?: {
                            Description: string;
                            /** Format: int64 */
                            FK_PermissionCategory: number;
                            /** @description What it is called */
                            Name: string;
                            /**
                             * Format: int64
                             * @description PK_Permission of the static data
                             */
                            PK_Permission: number;
                        }[];
                        PermissionCategory?: {
                            /** @description What it is called */
                            Name: string;
                            /** Format: int64 */
                            PK_PermissionCategory: number;
                        }[];
                        PermissionRole?: {
                            /** @description What it is called */
                            Name: string;
                            /**
                             * Format: int64
                             * @description PK_PermissionRole of the static data
                             */
                            PK_PermissionRole: number;
                        }[];
                        PermissionRole_Permission?: {
                            /** Format: int64 */
                            FK_Permission: number;
                            /** Format: int64 */
                            FK_PermissionRole: number;
                            Scopes: string;
                        }[];
                        Server?: {
                            DeployedName: string;
                            /** Format: int64 */
                            FK_Server_Alt: number | null;
                            /** @description What it is called */
                            Name: string;
                            /** Format: int64 */
                            PK_Server: number;
                            Role: string;
                        }[];
                        Server_Module?: {
                            /** Format: int64 */
                            FK_Server: number;
                            Module: string;
                            /** Format: int64 */
                            PK_Server_Module: number;
                        }[];
                        SourceType?: {
                            /** @description What it is called */
                            Name: string;
                            /** Format: int64 */
                            PK_SourceType: number;
                        }[];
                        StorageType?: {
                            /** Format: int64 */
                            ExpirationDays: number;
                            /** Format: int64 */
                            MaxBytes: number;
                            /** @description What it is called */
                            Name: string;
                            /**
                             * Format: int64
                             * @description PK_StorageType of the static data
                             */
                            PK_StorageType: number;
                        }[];
                        Terms?: {
                            /** Format: int64 */
                            Days: number;
                            /** @description What it is called */
                            Name: string;
                            /** Format: int64 */
                            PK_Terms: number;
                        }[];
                    };
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    refreshConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All instances have been told */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks refresh_config there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key that signs now, and older ones whose identities are still good */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keys: {
                            /** @example RS256 */
                            alg: string;
                            /** @example AQAB */
                            e: string;
                            kid: string;
                            /** @example RSA */
                            kty: string;
                            n: string;
                            /** @example sig */
                            use: string;
                        }[];
                    };
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session
                 * @example 0123456789ABCDEF0123456789ABCDEF012345
                 */
                SessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identity of a user, or of a gateway */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityView"] | components["schemas"]["DeviceIdentityView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another user's session (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such session (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session id */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    locateDeviceServers: {
        parameters: {
            query?: {
                /** @description Only a device of this type */
                DeviceType?: string;
            };
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The servers */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocatedServersView"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description No such device (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    locateDevices: {
        parameters: {
            query?: {
                /** @description Another address than that of the caller; needs a session */
                ExternalIP?: string;
                /** @description Only devices of this account */
                PK_Account?: number;
                /** @description Only gateways that reported in the last so many seconds */
                LastAliveSeconds?: number;
            };
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gateways that reported lately */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocatedDevices"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    locateMacServers: {
        parameters: {
            query?: {
                /** @description Only a device of this type */
                DeviceType?: string;
            };
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description Of the unit, with or without colons
                 * @example d4:21:22:00:00:01
                 */
                MacAddress: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The device and its servers */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocatedMacView"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description No such device (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many tries from this address or with this user name (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    locateOemServers: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The OEM
                 * @example 1
                 */
                PK_Oem: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The servers */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OemServers"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description No such OEM (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getLimits: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts and limits */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /** @description The version of the limits */
                    ETag?: string;
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitsView"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks view_usage there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    putLimits: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example 5
                 */
                PK_Account: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutLimitsBody"];
                "application/x-www-form-urlencoded": components["schemas"]["PutLimitsBody"];
            };
        };
        responses: {
            /** @description It is as asked */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks edit_limits there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Limits or dates have been changed since they were read (`urn:mms:problem:precondition-failed`) */
            412: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getDeviceUsage: {
        parameters: {
            query?: {
                /** @description Unix seconds: from the day, UTC, on which that lies */
                From?: number;
                /** @description Unix seconds: to the day, UTC, on which that lies */
                To?: number;
                /** @description `To`, as the document spells it: in Cyrillic letters */
                "\u0422\u043E"?: number;
            };
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageView"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks view_usage there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such device, to the caller (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    readThrough: {
        parameters: {
            query: {
                /**
                 * @description A GET request of the API at any of our servers
                 * @example https://mms.test/info/config/config?Terms=1
                 */
                url: string;
                /** @description Anything: it keeps browsers from remembering the answer */
                rand?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it answers */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks use_relay there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It answers so (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It answers so (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getFromDevice: {
        parameters: {
            query?: {
                /** @description The session, where no header can be sent */
                MMSSession?: string;
                /** @description The method that the gateway is to see instead */
                Method?: "GET" | "POST" | "PUT" | "DELETE";
            };
            header?: never;
            path: {
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
                /**
                 * @description What the gateway is asked for; slashes are not escaped
                 * @example port_3480/data_request
                 */
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the gateway answers, whatever that is; its status may be any other, too */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks use_relay there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such gateway (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TRACE is not relayed (`urn:mms:problem:method-not-allowed`) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The account of the gateway has used up what it may, or one above it has; the detail names the limit (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            /** @description The gateway did not answer, or its tunnel was lost before it did (`urn:mms:problem:bad-gateway`) */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The gateway has no open tunnel (`urn:mms:problem:unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The gateway has taken more than ten minutes to answer (`urn:mms:problem:gateway-timeout`) */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            507: components["responses"]["StorageFull"];
        };
    };
    putToDevice: {
        parameters: {
            query?: {
                /** @description The session, where no header can be sent */
                MMSSession?: string;
                /** @description The method that the gateway is to see instead */
                Method?: "GET" | "POST" | "PUT" | "DELETE";
            };
            header?: never;
            path: {
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
                /**
                 * @description What the gateway is asked for; slashes are not escaped
                 * @example port_3480/data_request
                 */
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the gateway answers, whatever that is; its status may be any other, too */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks use_relay there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such gateway (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TRACE is not relayed (`urn:mms:problem:method-not-allowed`) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The account of the gateway has used up what it may, or one above it has; the detail names the limit (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            /** @description The gateway did not answer, or its tunnel was lost before it did (`urn:mms:problem:bad-gateway`) */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The gateway has no open tunnel (`urn:mms:problem:unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The gateway has taken more than ten minutes to answer (`urn:mms:problem:gateway-timeout`) */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            507: components["responses"]["StorageFull"];
        };
    };
    postToDevice: {
        parameters: {
            query?: {
                /** @description The session, where no header can be sent */
                MMSSession?: string;
                /** @description The method that the gateway is to see instead */
                Method?: "GET" | "POST" | "PUT" | "DELETE";
            };
            header?: never;
            path: {
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
                /**
                 * @description What the gateway is asked for; slashes are not escaped
                 * @example port_3480/data_request
                 */
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the gateway answers, whatever that is; its status may be any other, too */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks use_relay there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such gateway (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TRACE is not relayed (`urn:mms:problem:method-not-allowed`) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The account of the gateway has used up what it may, or one above it has; the detail names the limit (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            /** @description The gateway did not answer, or its tunnel was lost before it did (`urn:mms:problem:bad-gateway`) */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The gateway has no open tunnel (`urn:mms:problem:unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The gateway has taken more than ten minutes to answer (`urn:mms:problem:gateway-timeout`) */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            507: components["responses"]["StorageFull"];
        };
    };
    deleteFromDevice: {
        parameters: {
            query?: {
                /** @description The session, where no header can be sent */
                MMSSession?: string;
                /** @description The method that the gateway is to see instead */
                Method?: "GET" | "POST" | "PUT" | "DELETE";
            };
            header?: never;
            path: {
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
                /**
                 * @description What the gateway is asked for; slashes are not escaped
                 * @example port_3480/data_request
                 */
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the gateway answers, whatever that is; its status may be any other, too */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks use_relay there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such gateway (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TRACE is not relayed (`urn:mms:problem:method-not-allowed`) */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The account of the gateway has used up what it may, or one above it has; the detail names the limit (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            /** @description The gateway did not answer, or its tunnel was lost before it did (`urn:mms:problem:bad-gateway`) */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The gateway has no open tunnel (`urn:mms:problem:unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The gateway has taken more than ten minutes to answer (`urn:mms:problem:gateway-timeout`) */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            507: components["responses"]["StorageFull"];
        };
    };
    getTunnelPlace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The place */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TunnelPlaceView"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getTunnel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tunnel, or that there is none */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TunnelView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Neither the gateway itself nor somebody with view_account there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such device, to the caller (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    openGatewayByLink: {
        parameters: {
            query: {
                /**
                 * @description Where to go: an address on the gateway, relative to its root
                 * @example www/index.html
                 */
                RedirectUrl: string;
                /** @description The name of the relay: the one that the request was sent to */
                Host?: string;
                /** @description A session, where the header of that name cannot be sent; in a URL only at the names of the service as it was */
                MMSSession?: string;
                /** @description `Identity` of a login, where the header of that name cannot be sent; in a URL only at the names of the service as it was */
                MMSAuth?: string;
                /** @description `IdentitySignature` of a login, where the header of that name cannot be sent; in a URL only at the names of the service as it was */
                MMSAuthSig?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the page of the gateway */
            302: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks use_relay there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such device in reach (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    openGateway: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenGatewayBody"];
                "application/x-www-form-urlencoded": components["schemas"]["OpenGatewayBody"];
            };
        };
        responses: {
            /** @description To the page of the gateway */
            302: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks use_relay there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such device in reach (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listDeviceUsage: {
        parameters: {
            query?: {
                /** @description Unix seconds: from the day, UTC, on which that lies */
                From?: number;
                /** @description Unix seconds: to the day, UTC, on which that lies */
                To?: number;
                /** @description How many rows to leave out at the beginning */
                Start?: number;
                /** @description How many rows to answer; more than 400 counts as 400. */
                Count?: number;
                /** @description By day */
                Sort?: "Asc" | "Desc";
            };
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the days, the newest first */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageDays"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks view_usage there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such device, to the caller (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getStores: {
        parameters: {
            query?: {
                /** @description Only those with exactly these tags */
                Tags?: string;
                /** @description Only those of this format, whatever its case */
                Format?: string;
                /** @description Its version */
                Version?: string;
                /** @description In bytes */
                Filesize?: number;
                /** @description In either case */
                Md5?: string;
                /** @description What the file is called */
                Filename?: string;
                /** @description PK_StorageType of the static data */
                PK_StorageType?: number;
                /** @description Those of this account, whose owner lets others help; by default the own one */
                PK_Account?: number;
                /** @description Only those of this gateway */
                PK_Device?: number;
                /** @description By PK_Store */
                Sort?: "Asc" | "Desc";
                /** @description How many rows to leave out at the beginning */
                Start?: number;
                /** @description How many rows to answer; more than 1000 counts as 1000. */
                Count?: number;
                /** @description How it is answered: `json`, or `text` with `Name: value` lines */
                output_format?: "json" | "text";
            };
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files; as text they are parted by empty lines */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stores"];
                    "text/plain": string;
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks view_files there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account, to the caller (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    postStore: {
        parameters: {
            query?: {
                /** @description The account it is for; the own one by default */
                PK_Account?: number;
                /** @description The gateway it is of; by a gateway, itself */
                PK_Device?: number;
                /** @description The user it is of; by a user, themselves */
                PK_User?: number;
                /** @description The extension that its kind has; by default what its bytes or its name tell */
                Format?: string;
                /** @description In bytes; a file of another size is refused */
                Filesize?: number;
                /** @description A file with another MD5 is refused */
                Md5?: string;
                /** @description Its version */
                Version?: string;
                /** @description Words by which the file is found */
                Tags?: string;
                /** @description PK_StorageType of the static data: how large it may be, and how long it is kept; by default 5, other */
                PK_StorageType?: number;
                /** @description The file begins with an HTTP header, up to the first empty line, for `RawMjpeg` of archive */
                HttpHeader?: boolean;
                /** @description What it is called */
                Filename?: string;
            };
            header?: {
                /** @description A name of the request, new for each one, such as a UUID. Sent again with the same, within a day, it is not done twice and is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoreBody"];
                "application/octet-stream": string;
                "application/x-www-form-urlencoded": components["schemas"]["StoreBody"];
                "multipart/form-data": components["schemas"]["StoreForm"];
            };
        };
        responses: {
            /** @description The file is stored */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewStoreView"];
                };
            };
            /** @description A bad argument, or a file whose size or MD5 is not what was told (`urn:mms:problem:bad-argument`) */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks store_files there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account, gateway or user, to the caller (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The gateway is paired with no account. A request with this `Idempotency-Key` is being worked on; it is answered after `Retry-After` seconds (`urn:mms:problem:conflict`) */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than files of its storage type may be (`urn:mms:problem:content-too-large`) */
            413: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OtherRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            /** @description The allowance of the account is used up, or the storage is full (`urn:mms:problem:storage-full`) */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStore: {
        parameters: {
            query: {
                /**
                 * @description The key that was answered when the file was stored
                 * @example 0123456789abcdef0123456789abcdef
                 */
                Key: string;
                /** @description How it is answered: `json`, or `text` with `Name: value` lines */
                output_format?: "json" | "text";
            };
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The file
                 * @example 1
                 */
                PK_Store: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreView"];
                    "text/plain": string;
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The key is not that of the file (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such file (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many wrong keys from this address (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    deleteStore: {
        parameters: {
            query: {
                /**
                 * @description The key that was answered when the file was stored
                 * @example 0123456789abcdef0123456789abcdef
                 */
                Key: string;
            };
            header?: never;
            path: {
                /**
                 * @description The file
                 * @example 1
                 */
                PK_Store: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks delete_files there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such file, to the caller (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Its event is locked (`urn:mms:problem:conflict`) */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many wrong keys from this address (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getStoreArchive: {
        parameters: {
            query: {
                /**
                 * @description The key that was answered when the file was stored
                 * @example 0123456789abcdef0123456789abcdef
                 */
                Key: string;
                /** @description Of a file stored with `HttpHeader`: its pictures as a stream, `multipart/x-mixed-replace`. Others are sent as always */
                RawMjpeg?: boolean;
            };
            header?: {
                /** @description The `ETag` of what the client has */
                "If-None-Match"?: string;
                /** @description The `ETag` that the part must be of */
                "If-Range"?: string;
                /** @description A part of the file */
                Range?: string;
            };
            path: {
                /**
                 * @description The file
                 * @example 1
                 */
                PK_Store: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description The part of it */
            206: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description The storage itself sends it, where the deployment has it so */
            302: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The client has it */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The key is not that of the file (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such file (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` or `If-Unmodified-Since` means another one (`urn:mms:problem:precondition-failed`) */
            412: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `RawMjpeg` of what is no stream of pictures (`urn:mms:problem:unsupported-media-type`) */
            415: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The file ends before that (`urn:mms:problem:range-not-satisfiable`) */
            416: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many wrong keys from this address (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getStoreThumbnail: {
        parameters: {
            query: {
                /**
                 * @description The key that was answered when the file was stored
                 * @example 0123456789abcdef0123456789abcdef
                 */
                Key: string;
                /** @description An extension: how wide it may be; without both, 160 x 120 */
                Width?: number;
                /** @description An extension: how high it may be */
                Height?: number;
            };
            header?: {
                /** @description The `ETag` of what the client has */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The file
                 * @example 1
                 */
                PK_Store: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The thumbnail */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    /** @description The version of the thumbnail */
                    ETag?: string;
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The key is not that of the file (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such file (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Of such a file there is no thumbnail; the answer says why (`urn:mms:problem:unsupported-media-type`) */
            415: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many wrong keys from this address (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            /** @description Too many are being made; again after `Retry-After` seconds (`urn:mms:problem:unavailable`) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            507: components["responses"]["StorageFull"];
        };
    };
    listEnergy: {
        parameters: {
            query?: {
                /** @description Unix seconds: from then */
                From?: number;
                /** @description Unix seconds: before then */
                To?: number;
                /** @description Only of this device; 0 for the gateway itself */
                DeviceID?: number;
                /** @description Answer sums instead of reports: one for each device and hour or day, UTC */
                Step?: "hour" | "day";
                /** @description How many rows to leave out at the beginning */
                Start?: number;
                /** @description How many rows to answer; more than 1000 counts as 1000. */
                Count?: number;
                /** @description By time */
                Sort?: "Asc" | "Desc";
            };
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the reports or sums, the newest first */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnergyReports"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Neither the gateway itself nor somebody with view_account there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such device, to the caller (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    addEnergy: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of the request, new for each one, such as a UUID. Sent again with the same, within a day, it is not done twice and is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The gateway: its serial number
                 * @example 50000001
                 */
                PK_Device: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EnergyBody"];
                "application/x-www-form-urlencoded": components["schemas"]["EnergyBody"];
            };
        };
        responses: {
            /** @description It is kept */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewEnergyView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Neither the gateway itself nor somebody with set_device_status there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such device, to the caller (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The gateway is paired with no account. A request with this `Idempotency-Key` is being worked on; it is answered after `Retry-After` seconds (`urn:mms:problem:conflict`) */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OtherRequest"];
            /** @description More than 3,000 reports of the gateway in an hour (`urn:mms:problem:too-many-requests`) */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    openTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of the request, new for each one, such as a UUID. Sent again with the same, within a day, it is not done twice and is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostTicketBody"];
                "application/x-www-form-urlencoded": components["schemas"]["PostTicketBody"];
            };
        };
        responses: {
            /** @description It is open */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewTicketView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks open_ticket there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree, or no such device of it, to the caller (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The account has 100 open tickets. A request with this `Idempotency-Key` is being worked on; it is answered after `Retry-After` seconds (`urn:mms:problem:conflict`) */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OtherRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getTicket: {
        parameters: {
            query?: {
                /** @description How many rows to leave out at the beginning */
                Start?: number;
                /** @description How many rows to answer; more than 1000 counts as 1000. */
                Count?: number;
            };
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The ticket
                 * @example 1
                 */
                PK_Ticket: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket, and a page of its comments */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /** @description The version of the ticket */
                    ETag?: string;
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketView"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks open_ticket or answer_ticket there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such ticket, to the caller (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    putTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The ticket
                 * @example 1
                 */
                PK_Ticket: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutTicketBody"];
                "application/x-www-form-urlencoded": components["schemas"]["PutTicketBody"];
            };
        };
        responses: {
            /** @description It is as asked */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks open_ticket or answer_ticket there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such ticket, to the caller (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The account has 100 open tickets (`urn:mms:problem:conflict`) */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since it was read (`urn:mms:problem:precondition-failed`) */
            412: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    commentTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of the request, new for each one, such as a UUID. Sent again with the same, within a day, it is not done twice and is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The ticket
                 * @example 1
                 */
                PK_Ticket: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCommentBody"];
                "application/x-www-form-urlencoded": components["schemas"]["PostCommentBody"];
            };
        };
        responses: {
            /** @description The comment */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCommentView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks open_ticket or answer_ticket there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such ticket, to the caller (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The ticket has 1,000 comments, or the account 100 open tickets. A request with this `Idempotency-Key` is being worked on; it is answered after `Retry-After` seconds (`urn:mms:problem:conflict`) */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OtherRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listTickets: {
        parameters: {
            query?: {
                /** @description Only those of this account */
                PK_Account?: number;
                /** @description Only those that are open, or closed */
                State?: "open" | "closed";
                /** @description How many rows to leave out at the beginning */
                Start?: number;
                /** @description How many rows to answer; more than 200 counts as 200. */
                Count?: number;
                /** @description Answer how many there are on all pages, too */
                Total?: boolean;
            };
            header?: {
                /** @description The ETag of what one has: 304 when it is still the answer */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the tickets, the newest first */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tickets"];
                };
            };
            /** @description It is what `If-None-Match` says that one has */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The session or identity is missing, wrong or has ended (`urn:mms:problem:unauthorized`) */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks open_ticket or answer_ticket there (`urn:mms:problem:forbidden`) */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such account in the caller's tree (`urn:mms:problem:not-found`) */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
}
