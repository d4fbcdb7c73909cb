export interface paths {
    "/api/v1/healthcheck/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the hub can do its work.
         * @description Who may: anybody, signed in or not.
         */
        get: operations["healthcheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/login/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs in with `username` and `password`; `session: true` for a browser.
         * @description Who may: anybody, signed in or not.
         */
        post: operations["loginUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/check/password/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether `password` is the caller’s.
         * @description Who may: anybody who is signed in.
         */
        post: operations["checkPasswordUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/logout/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs out: ends `token`, and the session of the cookie.
         * @description Who may: anybody, signed in or not.
         */
        post: operations["logoutUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/csrf/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The token that unsafe requests of a browser session repeat in `X-CSRFToken`.
         * @description Who may: anybody, signed in or not.
         */
        get: operations["csrfUser"];
        put?: never;
        /**
         * Answers ok when the CSRF token is right.
         * @description Who may: anybody, signed in or not.
         */
        post: operations["checkCsrfUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in and what they may do.
         * @description Who may: anybody who is signed in.
         */
        get: operations["meUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/github/oauth/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs in with the `code` of GitHub’s OAuth web flow (scope `read:org`), off unless configured; `session: true` for a browser.
         * @description Who may: anybody, signed in or not.
         */
        post: operations["githubLoginUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/profiles/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of users/profiles.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Adds one to users/profiles.
         * @description Who may: superusers.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/profiles/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of users/profiles.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["retrieveUser"];
        /**
         * Changes one of users/profiles.
         * @description Who may: anybody who is signed in.
         */
        put: operations["updateUser"];
        post?: never;
        /**
         * Deletes one of users/profiles.
         * @description Who may: superusers.
         */
        delete: operations["destroyUser"];
        options?: never;
        head?: never;
        /**
         * Changes one of users/profiles.
         * @description Who may: anybody who is signed in.
         */
        patch: operations["partialUpdateUser"];
        trace?: never;
    };
    "/api/v1/users/profiles/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of users/profiles that match, as a file.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["exportUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/change/password/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes the caller’s password; ends every other token and session.
         * @description Who may: anybody who is signed in.
         */
        post: operations["changePasswordUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/tokens/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of users/tokens.
         * @description Who may: anybody who is signed in.
         */
        get: operations["listApiTokens"];
        put?: never;
        /**
         * Makes a token for the caller. The key is in this answer and in no other.
         * @description Who may: anybody who is signed in.
         */
        post: operations["createApiToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/tokens/{id}/": {
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
         * Deletes one of users/tokens.
         * @description Who may: anybody who is signed in.
         */
        delete: operations["destroyApiToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auditlog/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of auditlog.
         * @description Who may: the roles manager; superusers.
         */
        get: operations["listAuditEntrys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auditlog/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of auditlog that match, as a file.
         * @description Who may: the roles manager; superusers.
         */
        get: operations["exportAuditEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auditlog/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of auditlog.
         * @description Who may: the roles manager; superusers.
         */
        get: operations["retrieveAuditEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fruits/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of fruits.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["listFruits"];
        put?: never;
        /**
         * Adds one to fruits.
         * @description Who may: the roles developer, manager, sqs; superusers.
         */
        post: operations["createFruit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fruits/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of fruits.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["retrieveFruit"];
        /**
         * Changes one of fruits.
         * @description Who may: the roles developer, manager; superusers.
         */
        put: operations["updateFruit"];
        post?: never;
        /**
         * Deletes one of fruits.
         * @description Who may: the roles manager; superusers.
         */
        delete: operations["destroyFruit"];
        options?: never;
        head?: never;
        /**
         * Changes one of fruits.
         * @description Who may: the roles developer, manager; superusers.
         */
        patch: operations["partialUpdateFruit"];
        trace?: never;
    };
    "/api/v1/fruits/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of fruits that match, as a file.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["exportFruit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/distributors/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of distributors.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["listDistributors"];
        put?: never;
        /**
         * Adds one to distributors.
         * @description Who may: the roles developer, manager, sqs; superusers.
         */
        post: operations["createDistributor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/distributors/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of distributors.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["retrieveDistributor"];
        /**
         * Changes one of distributors.
         * @description Who may: the roles developer, manager; superusers.
         */
        put: operations["updateDistributor"];
        post?: never;
        /**
         * Deletes one of distributors.
         * @description Who may: the roles manager; superusers.
         */
        delete: operations["destroyDistributor"];
        options?: never;
        head?: never;
        /**
         * Changes one of distributors.
         * @description Who may: the roles developer, manager; superusers.
         */
        patch: operations["partialUpdateDistributor"];
        trace?: never;
    };
    "/api/v1/distributors/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of distributors that match, as a file.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["exportDistributor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/locations/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of locations.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["listLocations"];
        put?: never;
        /**
         * Adds one to locations.
         * @description Who may: the roles developer, manager, sqs; superusers.
         */
        post: operations["createLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/locations/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of locations.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["retrieveLocation"];
        /**
         * Changes one of locations.
         * @description Who may: the roles developer, manager; superusers.
         */
        put: operations["updateLocation"];
        post?: never;
        /**
         * Deletes one of locations.
         * @description Who may: the roles manager; superusers.
         */
        delete: operations["destroyLocation"];
        options?: never;
        head?: never;
        /**
         * Changes one of locations.
         * @description Who may: the roles developer, manager; superusers.
         */
        patch: operations["partialUpdateLocation"];
        trace?: never;
    };
    "/api/v1/locations/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of locations that match, as a file.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["exportLocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/harvesters/{id}/versions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The version reports of the harvester.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["versionHistoryHarvester"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/harvesters/{id}/assets/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The assets of the harvester.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["getAssetsHarvester"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/harvesters/{id}/config/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest configuration report of the harvester.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["latestConfigHarvester"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/harvesters/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of harvesters.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["listHarvesters"];
        put?: never;
        /**
         * Adds one to harvesters.
         * @description Who may: the roles developer, manager, sqs; superusers.
         */
        post: operations["createHarvester"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/harvesters/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of harvesters.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["retrieveHarvester"];
        /**
         * Changes one of harvesters.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        put: operations["updateHarvester"];
        post?: never;
        /**
         * Deletes one of harvesters.
         * @description Who may: the roles developer, manager; superusers.
         */
        delete: operations["destroyHarvester"];
        options?: never;
        head?: never;
        /**
         * Changes one of harvesters.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        patch: operations["partialUpdateHarvester"];
        trace?: never;
    };
    "/api/v1/harvesters/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of harvesters that match, as a file.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["exportHarvester"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/harvesterhistory/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of harvesterhistory.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["listHarvesterHistorys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/harvesterhistory/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of harvesterhistory that match, as a file.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["exportHarvesterHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/harvesterhistory/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of harvesterhistory.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["retrieveHarvesterHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/harvesterswinfo/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of harvesterswinfo.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["listHarvesterSWInfos"];
        put?: never;
        /**
         * Stores what a configuration report says of the software.
         * @description Who may: the roles sqs; superusers.
         */
        post: operations["createHarvesterSWInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/harvesterswinfo/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of harvesterswinfo.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["retrieveHarvesterSWInfo"];
        /**
         * Replaces it; takes the whole message.
         * @description Who may: superusers.
         */
        put: operations["updateHarvesterSWInfo"];
        post?: never;
        /**
         * Deletes one of harvesterswinfo.
         * @description Who may: superusers.
         */
        delete: operations["destroyHarvesterSWInfo"];
        options?: never;
        head?: never;
        /**
         * Replaces it, as PUT does; takes the whole message.
         * @description Who may: superusers.
         */
        patch: operations["partialUpdateHarvesterSWInfo"];
        trace?: never;
    };
    "/api/v1/harvesterswinfo/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of harvesterswinfo that match, as a file.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["exportHarvesterSWInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells of reports that are stored and extracted, and of migrations, as server-sent events. What happened before, or while a client was away, is not told: it asks the lists.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["listenLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/tags/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All tags that events carry.
         * @description Who may: the roles support, developer, manager, jenkins; superusers.
         */
        get: operations["getTagsEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of events.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["listEvents"];
        put?: never;
        /**
         * Adds one to events.
         * @description Who may: the roles sqs; superusers.
         */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of events.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["retrieveEvent"];
        /**
         * Changes one of events.
         * @description Who may: superusers.
         */
        put: operations["updateEvent"];
        post?: never;
        /**
         * Deletes one of events.
         * @description Who may: the roles beatbox; superusers.
         */
        delete: operations["destroyEvent"];
        options?: never;
        head?: never;
        /**
         * Changes one of events.
         * @description Who may: superusers.
         */
        patch: operations["partialUpdateEvent"];
        trace?: never;
    };
    "/api/v1/events/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of events that match, as a file.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["exportEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/picksessions/tags/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All tags that pick sessions carry.
         * @description Who may: the roles support, developer, manager, jenkins; superusers.
         */
        get: operations["getTagsPickSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/picksessions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of picksessions.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["listPickSessions"];
        put?: never;
        /**
         * Adds one to picksessions.
         * @description Who may: the roles sqs; superusers.
         */
        post: operations["createPickSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/picksessions/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of picksessions.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["retrievePickSession"];
        /**
         * Changes one of picksessions.
         * @description Who may: superusers.
         */
        put: operations["updatePickSession"];
        post?: never;
        /**
         * Deletes one of picksessions.
         * @description Who may: the roles beatbox; superusers.
         */
        delete: operations["destroyPickSession"];
        options?: never;
        head?: never;
        /**
         * Changes one of picksessions.
         * @description Who may: superusers.
         */
        patch: operations["partialUpdatePickSession"];
        trace?: never;
    };
    "/api/v1/picksessions/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of picksessions that match, as a file.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["exportPickSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptioncodes/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of exceptioncodes.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["listAFTExceptionCodes"];
        put?: never;
        /**
         * Adds one to exceptioncodes.
         * @description Who may: the roles sqs; superusers.
         */
        post: operations["createAFTExceptionCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptioncodes/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of exceptioncodes.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["retrieveAFTExceptionCode"];
        /**
         * Changes one of exceptioncodes.
         * @description Who may: superusers.
         */
        put: operations["updateAFTExceptionCode"];
        post?: never;
        /**
         * Deletes one of exceptioncodes.
         * @description Who may: superusers.
         */
        delete: operations["destroyAFTExceptionCode"];
        options?: never;
        head?: never;
        /**
         * Changes one of exceptioncodes.
         * @description Who may: superusers.
         */
        patch: operations["partialUpdateAFTExceptionCode"];
        trace?: never;
    };
    "/api/v1/exceptioncodes/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of exceptioncodes that match, as a file.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["exportAFTExceptionCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptioncodemanifests/{id}/apply/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes the exception codes what the manifest says.
         * @description Who may: the roles jenkins; superusers.
         */
        post: operations["applyAFTExceptionCodeManifest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptioncodemanifests/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of exceptioncodemanifests.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["listAFTExceptionCodeManifests"];
        put?: never;
        /**
         * Adds one to exceptioncodemanifests.
         * @description Who may: the roles sqs, jenkins; superusers.
         */
        post: operations["createAFTExceptionCodeManifest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptioncodemanifests/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of exceptioncodemanifests.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["retrieveAFTExceptionCodeManifest"];
        /**
         * Changes one of exceptioncodemanifests.
         * @description Who may: superusers.
         */
        put: operations["updateAFTExceptionCodeManifest"];
        post?: never;
        /**
         * Deletes one of exceptioncodemanifests.
         * @description Who may: superusers.
         */
        delete: operations["destroyAFTExceptionCodeManifest"];
        options?: never;
        head?: never;
        /**
         * Changes one of exceptioncodemanifests.
         * @description Who may: superusers.
         */
        patch: operations["partialUpdateAFTExceptionCodeManifest"];
        trace?: never;
    };
    "/api/v1/exceptioncodemanifests/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of exceptioncodemanifests that match, as a file.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["exportAFTExceptionCodeManifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/errorreports/histogram/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts of error reports over time.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["histogramErrorReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/errorreports/facets/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts of error reports by what they can be narrowed by.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["facetsErrorReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/errorreports/getschema/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The JSON Schema of what harvesters send.
         * @description Who may: the roles support, developer, manager, jenkins, sqs; superusers.
         */
        get: operations["getSchemaErrorReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/errorreports/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of errorreports.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["listErrorReports"];
        put?: never;
        /**
         * Stores a report.
         * @description Who may: the roles sqs; superusers.
         */
        post: operations["createErrorReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/errorreports/batch/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stores up to 100 reports; each has its own outcome.
         * @description Who may: the roles sqs; superusers.
         */
        post: operations["batchErrorReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/errorreports/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of errorreports.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["retrieveErrorReport"];
        /**
         * Replaces the content of a report.
         * @description Who may: superusers.
         */
        put: operations["updateErrorReport"];
        post?: never;
        /**
         * Deletes one of errorreports.
         * @description Who may: superusers.
         */
        delete: operations["destroyErrorReport"];
        options?: never;
        head?: never;
        /**
         * Replaces the content of a report.
         * @description Who may: superusers.
         */
        patch: operations["partialUpdateErrorReport"];
        trace?: never;
    };
    "/api/v1/errorreports/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of errorreports that match, as a file.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["exportErrorReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fleet/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All harvesters at a glance, what needs attention first.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["retrieveFleet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptions/pareto/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts of exceptions by one of their properties.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["paretoAFTException"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptions/tracebackBreakdown/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exceptions of one code, grouped by like tracebacks.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["tracebackBreakdownAFTException"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of exceptions.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["listAFTExceptions"];
        put?: never;
        /**
         * Adds one to exceptions.
         * @description Who may: the roles sqs; superusers.
         */
        post: operations["createAFTException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptions/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of exceptions.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["retrieveAFTException"];
        /**
         * Changes one of exceptions.
         * @description Who may: superusers.
         */
        put: operations["updateAFTException"];
        post?: never;
        /**
         * Deletes one of exceptions.
         * @description Who may: superusers.
         */
        delete: operations["destroyAFTException"];
        options?: never;
        head?: never;
        /**
         * Changes one of exceptions.
         * @description Who may: superusers.
         */
        patch: operations["partialUpdateAFTException"];
        trace?: never;
    };
    "/api/v1/exceptions/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of exceptions that match, as a file.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["exportAFTException"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/migrations/migrate/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Queues the pending migrations (token clients; a browser uses POST).
         * @description Who may: the roles manager; superusers.
         */
        get: operations["queueMigrationsMigrationLog"];
        put?: never;
        /**
         * Queues the pending migrations.
         * @description Who may: the roles manager; superusers.
         */
        post: operations["startMigrationsMigrationLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/migrations/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of migrations.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["listMigrationLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/migrations/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of migrations that match, as a file.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["exportMigrationLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/migrations/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of migrations.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["retrieveMigrationLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of notifications.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["listNotifications"];
        put?: never;
        /**
         * Adds one to notifications.
         * @description Who may: the roles developer, manager, sqs; superusers.
         */
        post: operations["createNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/preview/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a rule would have told of in seven days.
         * @description Who may: the roles developer, manager; superusers.
         */
        post: operations["previewNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/edit/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes what is given of a rule.
         * @description Who may: the roles developer, manager; superusers.
         */
        post: operations["editNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/test/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends what the rule says of the newest report that meets it.
         * @description Who may: the roles developer, manager; superusers.
         */
        post: operations["testNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of notifications.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["retrieveNotification"];
        put?: never;
        post?: never;
        /**
         * Deletes one of notifications.
         * @description Who may: the roles developer, manager; superusers.
         */
        delete: operations["destroyNotification"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/deliveries/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of notifications.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["listNotificationDeliverys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of notifications that match, as a file.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["exportNotification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of views.
         * @description Who may: anybody who is signed in.
         */
        get: operations["listSavedViews"];
        put?: never;
        /**
         * Adds one to views.
         * @description Who may: anybody who is signed in.
         */
        post: operations["createSavedView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of views.
         * @description Who may: anybody who is signed in.
         */
        get: operations["retrieveSavedView"];
        /**
         * Changes one of views.
         * @description Who may: anybody who is signed in.
         */
        put: operations["updateSavedView"];
        post?: never;
        /**
         * Deletes one of views.
         * @description Who may: anybody who is signed in.
         */
        delete: operations["destroySavedView"];
        options?: never;
        head?: never;
        /**
         * Changes one of views.
         * @description Who may: anybody who is signed in.
         */
        patch: operations["partialUpdateSavedView"];
        trace?: never;
    };
    "/api/v1/views/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of views that match, as a file.
         * @description Who may: anybody who is signed in.
         */
        get: operations["exportSavedView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadletters/groups/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The letters by queue and kind of reason, largest groups first, 500 at most. Numbers, quoted texts and UUIDs make no difference between reasons.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["getGroupsDeadLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadletters/redrive/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives all letters that match back to where they came from. A parameter that is unknown or cannot be read is refused.
         * @description Who may: the roles manager; superusers.
         */
        post: operations["redriveMatchingDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadletters/discard/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives up all letters that match and wait. A parameter that is unknown or cannot be read is refused.
         * @description Who may: the roles manager; superusers.
         */
        post: operations["discardMatchingDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadletters/{id}/redrive/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a letter back to where it came from: its queue, or the worker. Also one that was discarded.
         * @description Who may: the roles manager; superusers.
         */
        post: operations["redriveDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadletters/{id}/discard/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a letter up, with the reason.
         * @description Who may: the roles manager; superusers.
         */
        post: operations["discardDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadletters/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of deadletters.
         * @description Who may: the roles support, developer, manager, beatbox; superusers.
         */
        get: operations["listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadletters/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of deadletters that match, as a file.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["exportDeadLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadletters/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of deadletters.
         * @description Who may: the roles support, developer, manager, beatbox; superusers.
         */
        get: operations["retrieveDeadLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/s3files/upload/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stores a file that comes with the request.
         * @description Who may: the roles support, developer, manager, sqs; superusers.
         */
        post: operations["uploadS3File"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/s3files/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of s3files.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["retrieveS3File"];
        put?: never;
        post?: never;
        /**
         * Marks a file deleted; its object goes after a grace period.
         * @description Who may: the roles developer, manager; superusers.
         */
        delete: operations["destroyS3File"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/s3files/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of s3files.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["listS3Files"];
        put?: never;
        /**
         * Stores the objects that an S3 event announces; answers with the first.
         * @description Who may: the roles sqs; superusers.
         */
        post: operations["createS3File"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/s3files/{id}/download/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The address of a file; for a browser the file itself.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["downloadRedirectS3File"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/s3files/{id}/content/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bytes of a file, whole or in part.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["contentS3File"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/s3files/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of s3files that match, as a file.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["exportS3File"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessclip/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of sessclip.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["retrieveSessClip"];
        put?: never;
        post?: never;
        /**
         * Marks a file deleted; its object goes after a grace period.
         * @description Who may: the roles developer, manager; superusers.
         */
        delete: operations["destroySessClip"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessclip/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of sessclip.
         * @description Who may: the roles support, developer, manager, jenkins, beatbox; superusers.
         */
        get: operations["listSessClips"];
        put?: never;
        /**
         * Stores the objects that an S3 event announces; answers with the first.
         * @description Who may: the roles sqs; superusers.
         */
        post: operations["createSessClip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessclip/{id}/download/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The address of a file; for a browser the file itself.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["downloadRedirectSessClip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessclip/{id}/content/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bytes of a file, whole or in part.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["contentSessClip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessclip/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of sessclip that match, as a file.
         * @description Who may: the roles support, developer, manager; superusers.
         */
        get: operations["exportSessClip"];
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
        User: {
            id: number;
            /** @example Sue */
            first_name: string;
            /** @example Miller */
            last_name: string;
            /** @example sue */
            username: string;
            /** @example sue@example.com */
            email: string;
            /** @example true */
            is_active: boolean;
            is_staff: boolean;
            is_superuser: boolean;
            /** Format: date-time */
            last_login: string | null;
            profile: {
                id: number;
                /** @example U012AB3CD */
                slack_id: string | null;
                /** @example support */
                role: string;
                /** @example null */
                avatar_url: string | null;
                user: number;
            } | null;
        };
        Event: {
            id: number;
            /**
             * @example [
             *       "ErrorReport",
             *       "S3File"
             *     ]
             */
            tags: string[];
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** @example 6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11 */
            UUID: string;
            creator: number;
            modifiedBy: number | null;
            /**
             * @example [
             *       2
             *     ]
             */
            secondary_events: number[];
            /**
             * @example [
             *       {
             *         "url": "/errorreports/1/",
             *         "object": "Error Report",
             *         "time": "2022-05-02T21:27:42.789323Z"
             *       }
             *     ]
             */
            related_objects: {
                url: string;
                object: string;
                /**
                 * Format: date-time
                 * @description The moment that it is about; null until that is known.
                 */
                time: string | null;
            }[];
            /**
             * @example [
             *       {
             *         "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
             *         "filetype": "dmesg"
             *       }
             *     ]
             */
            related_files: {
                /** Format: uri */
                url: string | null;
                filetype: string;
            }[];
            /**
             * @example [
             *       {
             *         "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
             *         "filetype": "dmesg"
             *       }
             *     ]
             */
            related_images: {
                /** Format: uri */
                url: string | null;
                filetype: string;
            }[];
        };
        PickSession: {
            id: number;
            /** @example [] */
            tags: string[];
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** @example 6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11 */
            UUID: string;
            /** Format: date-time */
            start_time: string | null;
            /** @example 00:15:30 */
            session_length: string | null;
            creator: number;
            modifiedBy: number | null;
            harvester: number | null;
            location: number | null;
            /**
             * @example [
             *       {
             *         "url": "/errorreports/1/",
             *         "object": "Error Report",
             *         "time": "2022-05-02T21:27:42.789323Z"
             *       }
             *     ]
             */
            related_objects: {
                url: string;
                object: string;
                /**
                 * Format: date-time
                 * @description The moment that it is about; null until that is known.
                 */
                time: string | null;
            }[];
        };
        PickSessionDetail: {
            id: number;
            /** @example [] */
            tags: string[];
            harvester: components["schemas"]["HarvesterMin"] | null;
            location: components["schemas"]["LocationMin"] | null;
            creator: components["schemas"]["UserRef"] | null;
            modifiedBy: components["schemas"]["UserRef"] | null;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** @example 6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11 */
            UUID: string;
            /** Format: date-time */
            start_time: string | null;
            /** @example 00:15:30 */
            session_length: string | null;
            /**
             * @example [
             *       {
             *         "url": "/errorreports/1/",
             *         "object": "Error Report",
             *         "time": "2022-05-02T21:27:42.789323Z"
             *       }
             *     ]
             */
            related_objects: {
                url: string;
                object: string;
                /**
                 * Format: date-time
                 * @description The moment that it is about; null until that is known.
                 */
                time: string | null;
            }[];
        };
        HarvesterMin: {
            id: number;
            /**
             * Format: uri
             * @example http://127.0.0.1:8085/api/v1/harvesters/1/
             */
            url: string;
            /** @example 11 */
            harv_id: number;
            location: components["schemas"]["LocationMin"];
            fruit: components["schemas"]["FruitMin"];
            is_emulator: boolean;
        };
        LocationMin: {
            id: number;
            /**
             * Format: uri
             * @example http://127.0.0.1:8085/api/v1/locations/1/
             */
            url: string;
            /** @example Ranch A */
            ranch: string | null;
            distributor: components["schemas"]["DistributorMin"];
        };
        DistributorMin: {
            id: number;
            /**
             * Format: uri
             * @example http://127.0.0.1:8085/api/v1/distributors/1/
             */
            url: string;
            /** @example Coast Berries */
            name: string;
        };
        FruitMin: {
            id: number;
            /**
             * Format: uri
             * @example http://127.0.0.1:8085/api/v1/fruits/1/
             */
            url: string;
            /** @example strawberry */
            name: string;
        };
        UserRef: {
            id: number;
            /** @example sue */
            username: string;
        };
        AFTExceptionCode: {
            id: number;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** @example 9 */
            code: number;
            /** @example NoTray */
            name: string;
            /** @example There is no tray. */
            msg: string;
            /** @example tray */
            team: string;
            cycle: boolean;
            /** @example Check the tray */
            operator_msg: string;
            creator: number;
            modifiedBy: number | null;
            manifest: number | null;
            retired: boolean;
        };
        AFTExceptionCodeManifest: {
            id: number;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** @example 1.0 */
            version: string;
            manifest: {
                /** @example 9 */
                code: number;
                /** @example NoTray */
                name: string;
                /** @example tray */
                team: string;
                cycle: boolean;
                /** @example There is no tray. */
                msg?: string;
                /** @example Check the tray */
                operator_msg?: string;
            }[];
            creator: number;
            modifiedBy: number | null;
        };
        S3FileList: {
            id: number;
            event: components["schemas"]["Event"];
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /**
             * Format: uri
             * @example http://127.0.0.1:8085/api/v1/s3files/1/content/
             */
            file: string | null;
            /** @example dmesg */
            filetype: string;
            /** @example hdsfiles/hv-011/dmesg_011_6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11.txt */
            key: string | null;
            deleted: boolean;
            creator: number;
            modifiedBy: number | null;
        };
        S3FileDetail: {
            id: number;
            event: components["schemas"]["Event"];
            creator: components["schemas"]["UserRef"] | null;
            modifiedBy: components["schemas"]["UserRef"] | null;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /**
             * Format: uri
             * @example http://127.0.0.1:8085/api/v1/s3files/1/content/
             */
            file: string | null;
            /** @example dmesg */
            filetype: string;
            /** @example hdsfiles/hv-011/dmesg_011_6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11.txt */
            key: string | null;
            deleted: boolean;
        };
        S3File: {
            id: number;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /**
             * Format: uri
             * @example http://127.0.0.1:8085/api/v1/s3files/1/content/
             */
            file: string | null;
            /** @example dmesg */
            filetype: string;
            /** @example hdsfiles/hv-011/dmesg_011_6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11.txt */
            key: string | null;
            deleted: boolean;
            creator: number;
            modifiedBy: number | null;
            event: number;
        };
        Fruit: {
            id: number;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** @example strawberry */
            name: string;
            creator: number;
            modifiedBy: number | null;
        };
        HarvesterList: {
            id: number;
            fruit: components["schemas"]["Fruit"];
            location: components["schemas"]["LocationList"];
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** @example 11 */
            harv_id: number;
            /** @example Harvester 11 */
            name: string | null;
            is_emulator: boolean;
            /** @example hv-011 */
            thingName: string | null;
            creator: number;
            modifiedBy: number | null;
            release: null;
            /** @example /harvesterhistory/?harv_id=11 */
            harvester_history: string;
            /** @constant */
            version_history: "versions/";
            /** @constant */
            assets: "assets/";
            /** @constant */
            config: "config/";
        };
        LocationList: {
            id: number;
            distributor: components["schemas"]["Distributor"];
            creator: components["schemas"]["UserRef"] | null;
            modifiedBy: components["schemas"]["UserRef"] | null;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** @example Ranch A */
            ranch: string | null;
            /** @example US */
            country: string | null;
            /** @example California */
            region: string | null;
            /** @example #ranch-a */
            site_channel: string;
        };
        Distributor: {
            id: number;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** @example Coast Berries */
            name: string;
            creator: number;
            modifiedBy: number | null;
        };
        HarvesterDetail: {
            id: number;
            fruit: components["schemas"]["Fruit"];
            location: components["schemas"]["Location"];
            release: null;
            creator: components["schemas"]["UserRef"] | null;
            modifiedBy: components["schemas"]["UserRef"] | null;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** @example 11 */
            harv_id: number;
            /** @example Harvester 11 */
            name: string | null;
            is_emulator: boolean;
            /** @example hv-011 */
            thingName: string | null;
            /** @example /harvesterhistory/?harv_id=11 */
            harvester_history: string;
            /** @constant */
            version_history: "versions/";
            /** @constant */
            assets: "assets/";
            /** @constant */
            config: "config/";
            version: null;
        };
        Location: {
            id: number;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** @example Ranch A */
            ranch: string | null;
            /** @example US */
            country: string | null;
            /** @example California */
            region: string | null;
            /** @example #ranch-a */
            site_channel: string;
            creator: number;
            modifiedBy: number | null;
            distributor: number;
        };
        Harvester: {
            id: number;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** @example 11 */
            harv_id: number;
            /** @example Harvester 11 */
            name: string | null;
            is_emulator: boolean;
            /** @example hv-011 */
            thingName: string | null;
            creator: number;
            modifiedBy: number | null;
            fruit: number;
            location: number;
            release: null;
            /** @example /harvesterhistory/?harv_id=11 */
            harvester_history: string;
            /** @constant */
            version_history: "versions/";
            /** @constant */
            assets: "assets/";
            /** @constant */
            config: "config/";
        };
        HarvesterHistory: {
            history_id: number;
            fruit: components["schemas"]["Fruit"] | null;
            location: components["schemas"]["Location"] | null;
            release: null;
            id: number;
            /** Format: date-time */
            created: string | null;
            /** Format: date-time */
            lastModified: string | null;
            /** @example 11 */
            harv_id: number;
            /** @example Harvester 11 */
            name: string | null;
            is_emulator: boolean;
            /** @example hv-011 */
            thingName: string | null;
            /** Format: date-time */
            history_date: string;
            /** @example null */
            history_change_reason: string | null;
            /** @example ~ */
            history_type: string;
            creator: number | null;
            modifiedBy: number | null;
            history_user: number | null;
            changed_by: components["schemas"]["UserRef"] | null;
            /**
             * @description What differs from the state before; null where there is none.
             * @example [
             *       {
             *         "field": "location",
             *         "before": "Ranch A",
             *         "after": "Ranch B"
             *       }
             *     ]
             */
            changes: {
                /** @enum {string} */
                field: "harv_id" | "name" | "fruit" | "location" | "is_emulator" | "thingName";
                before: string | null;
                after: string | null;
            }[] | null;
        };
        HarvesterSWInfoList: {
            id: number;
            harvester: components["schemas"]["HarvesterMin"];
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** @example abc123 */
            githash: string;
            dirty: boolean;
            /** @example main */
            branchname: string;
            /** @example sue */
            deployer: string | null;
            /** Format: date-time */
            deployed_ts: string | null;
            creator: number;
            modifiedBy: number | null;
        };
        HarvesterSWInfo: {
            id: number;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** @example abc123 */
            githash: string;
            dirty: boolean;
            /** @example main */
            branchname: string;
            /** @example sue */
            deployer: string | null;
            /** Format: date-time */
            deployed_ts: string | null;
            creator: number;
            modifiedBy: number | null;
            harvester: number;
        };
        DistributorList: {
            id: number;
            creator: components["schemas"]["UserRef"] | null;
            modifiedBy: components["schemas"]["UserRef"] | null;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** @example Coast Berries */
            name: string;
        };
        AuditEntry: {
            id: number;
            /** Format: date-time */
            created: string;
            user: number;
            /** @example sue */
            username: string;
            /** @example fruits */
            resource: string;
            object_id: number;
            /** @example created */
            kind: string;
            /** @example strawberry */
            text: string;
        };
        ApiToken: {
            id: number;
            /** @example nightly export */
            name: string | null;
            user: number;
            /** Format: date-time */
            created: string;
            /**
             * Format: date
             * @example 2026-11-05
             */
            last_used: string | null;
            /** Format: date-time */
            expires: string | null;
            /** @example true */
            current: boolean;
        };
        ErrorReportList: {
            id: number;
            /** Format: date-time */
            reportTime: string | null;
            harvester: components["schemas"]["HarvesterMin"] | null;
            location: components["schemas"]["LocationMin"] | null;
            githash: string;
            gitbranch: string;
            event: number;
            exceptions: components["schemas"]["AFTExceptionOfReport"][];
            /**
             * @example [
             *       "extracted"
             *     ]
             */
            tags: string[];
        };
        AFTExceptionOfReport: {
            id: number;
            code: components["schemas"]["AFTExceptionCodeOfException"] | null;
            harvester: components["schemas"]["HarvesterMin"] | null;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** @example traychg */
            service: string | null;
            node: number | null;
            robot: number | null;
            /** @example Traceback: tray */
            traceback: string | null;
            /** @example traychgunit.1 no tray */
            info: string | null;
            /** Format: date-time */
            timestamp: string | null;
            handled: boolean;
            primary: boolean | null;
            creator: number;
            modifiedBy: number | null;
            report: number | null;
        };
        AFTExceptionCodeOfException: {
            id: number;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** @example 9 */
            code: number;
            /** @example NoTray */
            name: string;
            /** @example There is no tray. */
            msg: string;
            /** @example tray */
            team: string;
            cycle: boolean;
            /** @example Check the tray */
            operator_msg: string;
            creator: number;
            modifiedBy: number | null;
            manifest: number | null;
        };
        ErrorReportDetail: {
            id: number;
            exceptions: components["schemas"]["AFTExceptionOfReport"][];
            /**
             * @example [
             *       "extracted"
             *     ]
             */
            tags: string[];
            event: components["schemas"]["Event"];
            pick_session: components["schemas"]["PickSessionMin"] | null;
            location: components["schemas"]["LocationMin"] | null;
            harvester: components["schemas"]["HarvesterMin"] | null;
            creator: components["schemas"]["UserRef"] | null;
            modifiedBy: components["schemas"]["UserRef"] | null;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** Format: date-time */
            reportTime: string | null;
            /**
             * @example {
             *       "type": "error",
             *       "timestamp": 1700000000.5,
             *       "serial_number": "011",
             *       "uuid": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
             *       "pick_session_uuid": "0b8f4c1e-77d0-4f0e-8a57-3d0a0c5b9f02",
             *       "data": {
             *         "githash": "abc123",
             *         "branch_name": "main",
             *         "sysmon_report": {
             *           "serial_number": "011",
             *           "is_emulator": false,
             *           "fruit": "strawberry",
             *           "sysmon.0": {
             *             "index": 0,
             *             "robot_index": 0,
             *             "services": {},
             *             "errors": {
             *               "traychg.0": {
             *                 "ts": 1700000000.25,
             *                 "code": 9,
             *                 "value": "traychgunit.1 no tray",
             *                 "traceback": "Traceback: tray",
             *                 "handled": false
             *               }
             *             }
             *           }
             *         }
             *       }
             *     }
             */
            report: unknown;
            githash: string;
            gitbranch: string;
        };
        PickSessionMin: {
            /** @example 6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11 */
            UUID: string;
            /** Format: date-time */
            start_time: string | null;
            /** @example 00:15:30 */
            session_length: string | null;
            harvester: components["schemas"]["HarvesterMin"] | null;
            location: components["schemas"]["LocationMin"] | null;
            /**
             * @example [
             *       {
             *         "url": "/errorreports/1/",
             *         "object": "Error Report",
             *         "time": "2022-05-02T21:27:42.789323Z"
             *       }
             *     ]
             */
            related_objects: {
                url: string;
                object: string;
                /**
                 * Format: date-time
                 * @description The moment that it is about; null until that is known.
                 */
                time: string | null;
            }[];
        };
        ErrorReport: {
            id: number;
            exceptions: components["schemas"]["AFTExceptionOfReport"][];
            /**
             * @example [
             *       "extracted"
             *     ]
             */
            tags: string[];
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** Format: date-time */
            reportTime: string | null;
            /**
             * @example {
             *       "type": "error",
             *       "timestamp": 1700000000.5,
             *       "serial_number": "011",
             *       "uuid": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
             *       "pick_session_uuid": "0b8f4c1e-77d0-4f0e-8a57-3d0a0c5b9f02",
             *       "data": {
             *         "githash": "abc123",
             *         "branch_name": "main",
             *         "sysmon_report": {
             *           "serial_number": "011",
             *           "is_emulator": false,
             *           "fruit": "strawberry",
             *           "sysmon.0": {
             *             "index": 0,
             *             "robot_index": 0,
             *             "services": {},
             *             "errors": {
             *               "traychg.0": {
             *                 "ts": 1700000000.25,
             *                 "code": 9,
             *                 "value": "traychgunit.1 no tray",
             *                 "traceback": "Traceback: tray",
             *                 "handled": false
             *               }
             *             }
             *           }
             *         }
             *       }
             *     }
             */
            report: unknown;
            githash: string;
            gitbranch: string;
            creator: number;
            modifiedBy: number | null;
            location: number | null;
            harvester: number | null;
            event: number;
            pick_session: number | null;
        };
        AFTExceptionList: {
            id: number;
            code: components["schemas"]["AFTExceptionCodeOfException"] | null;
            harvester?: components["schemas"]["HarvesterMin"] | null;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** @example traychg */
            service: string | null;
            node: number | null;
            robot: number | null;
            /** @example Traceback: tray */
            traceback: string | null;
            /** @example traychgunit.1 no tray */
            info: string | null;
            /** Format: date-time */
            timestamp: string | null;
            handled: boolean;
            primary: boolean | null;
            creator: number;
            modifiedBy: number | null;
            report: number | null;
        };
        AFTExceptionDetail: {
            id: number;
            code: components["schemas"]["AFTExceptionCodeOfException"] | null;
            creator: components["schemas"]["UserRef"] | null;
            harvester?: components["schemas"]["HarvesterMin"] | null;
            modifiedBy: components["schemas"]["UserRef"] | null;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** @example traychg */
            service: string | null;
            node: number | null;
            robot: number | null;
            /** @example Traceback: tray */
            traceback: string | null;
            /** @example traychgunit.1 no tray */
            info: string | null;
            /** Format: date-time */
            timestamp: string | null;
            handled: boolean;
            primary: boolean | null;
            report: number | null;
        };
        AFTException: {
            id: number;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** @example traychg */
            service: string | null;
            node: number | null;
            robot: number | null;
            /** @example Traceback: tray */
            traceback: string | null;
            /** @example traychgunit.1 no tray */
            info: string | null;
            /** Format: date-time */
            timestamp: string | null;
            handled: boolean;
            primary: boolean | null;
            creator: number;
            modifiedBy: number | null;
            code: number | null;
            report: number | null;
        };
        MigrationLog: {
            id: number;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** @example success */
            result: string;
            /** Format: date-time */
            startTime: string | null;
            /** Format: date-time */
            endTime: string | null;
            /** @example Nothing to do. */
            output: string | null;
            /** @example abc123 */
            githash: string;
            creator: number;
            modifiedBy: number | null;
        };
        NotificationList: {
            id: number;
            recipients: {
                /** @example sue */
                username: string;
            }[];
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** @example ErrorReport */
            trigger_on: string;
            /**
             * @example {
             *       "harvester__harv_id__in": [
             *         "11"
             *       ]
             *     }
             */
            criteria: Record<string, never>;
            creator: number;
            modifiedBy: number | null;
            /** @example Trays of Ranch A */
            name: string | null;
            paused: boolean;
            /** @description Whether the caller may change and delete it. */
            may_change: boolean;
        };
        NotificationDetail: {
            id: number;
            recipients: {
                /** @example sue */
                username: string;
            }[];
            creator: components["schemas"]["UserRef"] | null;
            modifiedBy: components["schemas"]["UserRef"] | null;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** @example ErrorReport */
            trigger_on: string;
            /**
             * @example {
             *       "harvester__harv_id__in": [
             *         "11"
             *       ]
             *     }
             */
            criteria: Record<string, never>;
            /** @example Trays of Ranch A */
            name: string | null;
            paused: boolean;
            /** @description Whether the caller may change and delete it. */
            may_change: boolean;
        };
        Notification: {
            id: number;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** @example ErrorReport */
            trigger_on: string;
            /**
             * @example {
             *       "harvester__harv_id__in": [
             *         "11"
             *       ]
             *     }
             */
            criteria: Record<string, never>;
            creator: number;
            modifiedBy: number | null;
            recipients: number[];
            /** @example Trays of Ranch A */
            name: string | null;
            paused: boolean;
        };
        NotificationDelivery: {
            id: number;
            notification: number | null;
            /** @example ErrorReport */
            reportType: string;
            report: number | null;
            /** @example recipients */
            audience: string;
            /** @example #harvesters */
            channel: string;
            /** @example sent */
            status: string;
            /** @example null */
            reason: string | null;
            attempts: number;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastAttempt: string | null;
            /** Format: date-time */
            nextAttempt: string | null;
            /** Format: date-time */
            finished: string | null;
            /**
             * @example {
             *       "text": "Error on Harvester 11"
             *     }
             */
            message: Record<string, never> | null;
        };
        SavedView: {
            id: number;
            /** @example Trays of harvester 11 */
            name: string;
            /** @example errorreports */
            page: string;
            /** @example codes=9&harv_ids=11 */
            query: string;
            /**
             * @example [
             *       "reportTime",
             *       "harvester"
             *     ]
             */
            columns: string[] | null;
            is_default: boolean;
            /** @example support */
            shared_with: string | null;
            owner: components["schemas"]["UserRef"] | null;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
        };
        DeadLetterList: {
            id: number;
            /** @example sqs */
            source: string;
            /** @example errorreport-queue */
            queue: string;
            /** @example 7c1e2f9a-0000-4000-8000-0123456789ab */
            message_id: string;
            /** @example Harvester matching query does not exist. */
            reason: string;
            /** @example Harvester matching query does not exist. */
            reason_group: string;
            /** @example 400 */
            status: number | null;
            /** @example s3://lake/errorreport/errorreport_011_6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11.json */
            key: string | null;
            /** @example 11 */
            harv_id: number | null;
            times: number;
            receive_count: number;
            /** Format: date-time */
            rejected_at: string | null;
            /** Format: date-time */
            received_at: string;
            /** @example waiting */
            state: string;
            decided_by: components["schemas"]["UserRef"] | null;
            /** Format: date-time */
            decided_at: string | null;
            /** @example null */
            note: string | null;
            /** @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 */
            sha256: string;
        };
        DeadLetter: {
            id: number;
            /** @example sqs */
            source: string;
            /** @example errorreport-queue */
            queue: string;
            /** @example 7c1e2f9a-0000-4000-8000-0123456789ab */
            message_id: string;
            /** @example Harvester matching query does not exist. */
            reason: string;
            /** @example Harvester matching query does not exist. */
            reason_group: string;
            /** @example 400 */
            status: number | null;
            /** @example s3://lake/errorreport/errorreport_011_6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11.json */
            key: string | null;
            /** @example 11 */
            harv_id: number | null;
            times: number;
            receive_count: number;
            /** Format: date-time */
            rejected_at: string | null;
            /** Format: date-time */
            received_at: string;
            /** @example waiting */
            state: string;
            decided_by: components["schemas"]["UserRef"] | null;
            /** Format: date-time */
            decided_at: string | null;
            /** @example null */
            note: string | null;
            /** @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 */
            sha256: string;
            /**
             * @description JSON where the letter is JSON, else its text.
             * @example {
             *       "Records": [
             *         {
             *           "s3": {
             *             "bucket": {
             *               "name": "lake"
             *             },
             *             "object": {
             *               "key": "errorreport/a.json"
             *             }
             *           }
             *         }
             *       ]
             *     }
             */
            body: unknown;
        };
        /**
         * @description Every answer that is no success has this form, also those that no route names: 405, 408, 431, 500.
         * @example {
         *       "status": "error",
         *       "errors": {
         *         "detail": "Why, and what to do."
         *       }
         *     }
         */
        Error: {
            /** @constant */
            status: "error";
            errors: string | {
                /** @description Reasons by field, or one text. */
                detail?: unknown;
                exception?: string;
                auth_header?: string;
            };
        };
        Report: {
            /** @description What the type of report is about. */
            data: Record<string, never>;
            /** @description When the machine made it: POSIX seconds with fraction. */
            timestamp: number;
            type?: string;
            /** @description The number of the harvester. */
            serial_number: string | number;
            /** @description UUID of the event it belongs to; one of its own when left out. */
            uuid?: string;
            /** @description UUID of the pick session it belongs to. */
            pick_session_uuid?: string;
            /** @description UUIDs of events that are linked to its own. */
            aux_uuids?: string[];
        };
    };
    responses: {
        /** @description The request is refused for what it says; `errors` names the field and the reason. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "error",
                 *       "errors": {
                 *         "detail": {
                 *           "name": [
                 *             "This field is required."
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The credential that was presented is wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "error",
                 *       "errors": {
                 *         "detail": "Invalid token.",
                 *         "auth_header": "Token"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Nobody is signed in, the role does not allow it, or a browser session lacks its CSRF token. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "error",
                 *       "errors": {
                 *         "exception": "Permission denied for user."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such object. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "error",
                 *       "errors": {
                 *         "exception": "No Fruit matches the given query."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is larger than MAX_BODY_BYTES, or a file larger than MAX_UPLOAD_BYTES. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "error",
                 *       "errors": {
                 *         "detail": "The request body is larger than 33554432 bytes (MAX_BODY_BYTES); send less at a time."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is in a format that the route does not take. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "error",
                 *       "errors": {
                 *         "detail": "Unsupported media type \"text/xml\" in request."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many failed logins. */
        TooManyRequests: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "error",
                 *       "errors": {
                 *         "detail": "Too many failed logins for this user name; try again in 120 s."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The database or the file storage is away for a moment, the hub is busy, or its disk is nearly full; the same request may succeed later. */
        Unavailable: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "error",
                 *       "errors": {
                 *         "detail": "The database is not available; try again in 2 s"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    healthcheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "online",
                     *       "debug": false,
                     *       "host": {
                     *         "cpus": 1,
                     *         "uptime": 1,
                     *         "memory": {
                     *           "total": 1,
                     *           "free": 1
                     *         }
                     *       },
                     *       "checks": {
                     *         "database": "ok",
                     *         "redis": "ok",
                     *         "disk": "ok"
                     *       },
                     *       "dbs": [
                     *         {
                     *           "label": "default",
                     *           "engine": "postgresql"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "online";
                        /** @constant */
                        debug: false;
                        host: {
                            cpus: number;
                            /** @description Seconds. */
                            uptime: number;
                            memory: {
                                total: number;
                                free: number;
                            };
                        };
                        checks: {
                            /** @enum {string} */
                            database: "ok" | "away";
                            /** @enum {string} */
                            redis: "ok" | "away";
                            /**
                             * @description `short`: less is free than LEAST_FREE_MB, so that nothing is taken in.
                             * @enum {string}
                             */
                            disk: "ok" | "short" | "unwatched";
                        };
                        dbs: {
                            /** @constant */
                            label: "default";
                            /** @constant */
                            engine: "postgresql";
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The database is away. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "offline",
                     *       "debug": false,
                     *       "host": {
                     *         "cpus": 1,
                     *         "uptime": 1,
                     *         "memory": {
                     *           "total": 1,
                     *           "free": 1
                     *         }
                     *       },
                     *       "checks": {
                     *         "database": "ok",
                     *         "redis": "ok",
                     *         "disk": "ok"
                     *       },
                     *       "dbs": [
                     *         {
                     *           "label": "default",
                     *           "engine": "postgresql"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "offline";
                        /** @constant */
                        debug: false;
                        host: {
                            cpus: number;
                            /** @description Seconds. */
                            uptime: number;
                            memory: {
                                total: number;
                                free: number;
                            };
                        };
                        checks: {
                            /** @enum {string} */
                            database: "ok" | "away";
                            /** @enum {string} */
                            redis: "ok" | "away";
                            /**
                             * @description `short`: less is free than LEAST_FREE_MB, so that nothing is taken in.
                             * @enum {string}
                             */
                            disk: "ok" | "short" | "unwatched";
                        };
                        dbs: {
                            /** @constant */
                            label: "default";
                            /** @constant */
                            engine: "postgresql";
                        }[];
                    };
                };
            };
        };
    };
    loginUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "sue",
                 *       "password": "correct horse battery",
                 *       "session": false
                 *     }
                 */
                "application/json": {
                    /** @example sue */
                    username: string;
                    /** @example correct horse battery */
                    password: string;
                    /** @description For a browser: cookies instead of a token. */
                    session?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "Login successful",
                     *       "data": {
                     *         "status": "success",
                     *         "data": {
                     *           "token": "0123456789abcdef0123456789abcdef01234567",
                     *           "csrftoken": "text",
                     *           "user": {
                     *             "id": 1,
                     *             "first_name": "Sue",
                     *             "last_name": "Miller",
                     *             "username": "sue",
                     *             "email": "sue@example.com",
                     *             "is_active": true,
                     *             "is_staff": false,
                     *             "is_superuser": false,
                     *             "last_login": "2022-05-02T21:27:42.789323Z",
                     *             "profile": {
                     *               "id": 1,
                     *               "slack_id": "U012AB3CD",
                     *               "role": "support",
                     *               "avatar_url": null,
                     *               "user": 1
                     *             }
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example Login successful */
                        message: string;
                        data: {
                            /** @constant */
                            status: "success";
                            data: {
                                /**
                                 * @description 40 hexadecimal characters; null for a browser session.
                                 * @example 0123456789abcdef0123456789abcdef01234567
                                 */
                                token: string | null;
                                /** @description For a browser session: what unsafe requests repeat in X-CSRFToken. */
                                csrftoken?: string;
                                user: components["schemas"]["User"];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Too many failed logins. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "Too many failed logins for this user name; try again in 120 s."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    checkPasswordUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": {
                    /** @example correct horse battery */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "Password is right",
                     *       "data": {
                     *         "status": "success",
                     *         "data": {
                     *           "result": "ok"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example Password is right */
                        message: string;
                        data: {
                            /** @constant */
                            status: "success";
                            data: {
                                /** @constant */
                                result: "ok";
                            };
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Too many failed logins. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "Too many failed logins for this user name; try again in 120 s."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    logoutUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "token": "0123456789abcdef0123456789abcdef01234567"
                 *     }
                 */
                "application/json": {
                    /** @example 0123456789abcdef0123456789abcdef01234567 */
                    token?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    csrfUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "CSRF successful",
                     *       "data": {
                     *         "status": "success",
                     *         "data": {
                     *           "csrftoken": "0123456789abcdef"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example CSRF successful */
                        message: string;
                        data: {
                            /** @constant */
                            status: "success";
                            data: {
                                /** @example 0123456789abcdef */
                                csrftoken: string;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkCsrfUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "result successful",
                     *       "data": {
                     *         "status": "success",
                     *         "data": {
                     *           "result": "ok"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example result successful */
                        message: string;
                        data: {
                            /** @constant */
                            status: "success";
                            data: {
                                /** @constant */
                                result: "ok";
                            };
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    meUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "user retrieved successfully",
                     *       "data": {
                     *         "user": {
                     *           "id": 1,
                     *           "first_name": "Sue",
                     *           "last_name": "Miller",
                     *           "username": "sue",
                     *           "email": "sue@example.com",
                     *           "is_active": true,
                     *           "is_staff": false,
                     *           "is_superuser": false,
                     *           "last_login": "2022-05-02T21:27:42.789323Z",
                     *           "profile": {
                     *             "id": 1,
                     *             "slack_id": "U012AB3CD",
                     *             "role": "support",
                     *             "avatar_url": null,
                     *             "user": 1
                     *           }
                     *         },
                     *         "permissions": {
                     *           "fruits": [
                     *             "list",
                     *             "retrieve"
                     *           ]
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example user retrieved successfully */
                        message: string;
                        data: {
                            user: components["schemas"]["User"];
                            /**
                             * @example {
                             *       "fruits": [
                             *         "list",
                             *         "retrieve"
                             *       ]
                             *     }
                             */
                            permissions: {
                                [key: string]: string[];
                            };
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    githubLoginUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "a1b2c3d4e5f6a7b8c9d0",
                 *       "session": false
                 *     }
                 */
                "application/json": {
                    /**
                     * @description What GitHub gave to the browser.
                     * @example a1b2c3d4e5f6a7b8c9d0
                     */
                    code: string;
                    /** @description For a browser: cookies instead of a token. */
                    session?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "Login successful",
                     *       "data": {
                     *         "status": "success",
                     *         "data": {
                     *           "token": "0123456789abcdef0123456789abcdef01234567",
                     *           "csrftoken": "text",
                     *           "user": {
                     *             "id": 1,
                     *             "first_name": "Sue",
                     *             "last_name": "Miller",
                     *             "username": "sue",
                     *             "email": "sue@example.com",
                     *             "is_active": true,
                     *             "is_staff": false,
                     *             "is_superuser": false,
                     *             "last_login": "2022-05-02T21:27:42.789323Z",
                     *             "profile": {
                     *               "id": 1,
                     *               "slack_id": "U012AB3CD",
                     *               "role": "support",
                     *               "avatar_url": null,
                     *               "user": 1
                     *             }
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example Login successful */
                        message: string;
                        data: {
                            /** @constant */
                            status: "success";
                            data: {
                                /**
                                 * @description 40 hexadecimal characters; null for a browser session.
                                 * @example 0123456789abcdef0123456789abcdef01234567
                                 */
                                token: string | null;
                                /** @description For a browser session: what unsafe requests repeat in X-CSRFToken. */
                                csrftoken?: string;
                                user: components["schemas"]["User"];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Too many failed logins. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "Too many failed logins for this user name; try again in 120 s."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description GitHub is away, or slow. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "The database is not available; try again in 2 s"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description Rows a page, 10 when left out. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description How `count` is made: exact, estimated, or none (null). */
                count?: "exact" | "estimated" | "none";
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Equal, case-sensitive. */
                username?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                is_active?: string;
                /** @description Words, of which each stands somewhere in what people know a row by, in any case; at most 10 count. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "user retrieved successfully",
                     *       "data": {
                     *         "count": 1,
                     *         "next": null,
                     *         "previous": null,
                     *         "results": [
                     *           {
                     *             "id": 1,
                     *             "first_name": "Sue",
                     *             "last_name": "Miller",
                     *             "username": "sue",
                     *             "email": "sue@example.com",
                     *             "is_active": true,
                     *             "is_staff": false,
                     *             "is_superuser": false,
                     *             "last_login": "2022-05-02T21:27:42.789323Z",
                     *             "profile": {
                     *               "id": 1,
                     *               "slack_id": "U012AB3CD",
                     *               "role": "support",
                     *               "avatar_url": null,
                     *               "user": 1
                     *             }
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example user retrieved successfully */
                        message: string;
                        data: {
                            count: number | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            next: string | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            previous: string | null;
                            results: components["schemas"]["User"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "sue",
                 *       "first_name": "Sue",
                 *       "last_name": "Miller",
                 *       "email": "sue@example.com",
                 *       "is_active": true,
                 *       "is_staff": false,
                 *       "is_superuser": false,
                 *       "last_login": "2022-05-02T21:27:42.789323Z",
                 *       "password": "correct horse battery",
                 *       "profile": {
                 *         "slack_id": "U012AB3CD",
                 *         "role": "support",
                 *         "avatar_url": null
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @example sue */
                    username: string;
                    /** @example Sue */
                    first_name?: string;
                    /** @example Miller */
                    last_name?: string;
                    /** Format: email */
                    email?: string;
                    /** @example true */
                    is_active?: boolean;
                    is_staff?: boolean;
                    is_superuser?: boolean;
                    /** Format: date-time */
                    last_login?: string | null;
                    /** @example correct horse battery */
                    password: string;
                    profile?: {
                        /** @example U012AB3CD */
                        slack_id?: string | null;
                        /** @enum {string} */
                        role?: "support" | "developer" | "manager" | "sqs" | "jenkins" | "beatbox";
                        /** @example null */
                        avatar_url?: string | null;
                    } | null;
                };
            };
        };
        responses: {
            /** @description The object. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "user created successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "first_name": "Sue",
                     *         "last_name": "Miller",
                     *         "username": "sue",
                     *         "email": "sue@example.com",
                     *         "is_active": true,
                     *         "is_staff": false,
                     *         "is_superuser": false,
                     *         "last_login": "2022-05-02T21:27:42.789323Z",
                     *         "profile": {
                     *           "id": 1,
                     *           "slack_id": "U012AB3CD",
                     *           "role": "support",
                     *           "avatar_url": null,
                     *           "user": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example user created successfully */
                        message: string;
                        data: components["schemas"]["User"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "user retrieved successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "first_name": "Sue",
                     *         "last_name": "Miller",
                     *         "username": "sue",
                     *         "email": "sue@example.com",
                     *         "is_active": true,
                     *         "is_staff": false,
                     *         "is_superuser": false,
                     *         "last_login": "2022-05-02T21:27:42.789323Z",
                     *         "profile": {
                     *           "id": 1,
                     *           "slack_id": "U012AB3CD",
                     *           "role": "support",
                     *           "avatar_url": null,
                     *           "user": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example user retrieved successfully */
                        message: string;
                        data: components["schemas"]["User"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "sue",
                 *       "first_name": "Sue",
                 *       "last_name": "Miller",
                 *       "email": "sue@example.com",
                 *       "is_active": true,
                 *       "is_staff": false,
                 *       "is_superuser": false,
                 *       "last_login": "2022-05-02T21:27:42.789323Z",
                 *       "profile": {
                 *         "slack_id": "U012AB3CD",
                 *         "role": "support",
                 *         "avatar_url": null
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @example sue */
                    username: string;
                    /** @example Sue */
                    first_name?: string;
                    /** @example Miller */
                    last_name?: string;
                    /** Format: email */
                    email?: string;
                    /** @example true */
                    is_active?: boolean;
                    is_staff?: boolean;
                    is_superuser?: boolean;
                    /** Format: date-time */
                    last_login?: string | null;
                    profile?: {
                        /** @example U012AB3CD */
                        slack_id?: string | null;
                        /** @enum {string} */
                        role?: "support" | "developer" | "manager" | "sqs" | "jenkins" | "beatbox";
                        /** @example null */
                        avatar_url?: string | null;
                    } | null;
                };
            };
        };
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "user updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "first_name": "Sue",
                     *         "last_name": "Miller",
                     *         "username": "sue",
                     *         "email": "sue@example.com",
                     *         "is_active": true,
                     *         "is_staff": false,
                     *         "is_superuser": false,
                     *         "last_login": "2022-05-02T21:27:42.789323Z",
                     *         "profile": {
                     *           "id": 1,
                     *           "slack_id": "U012AB3CD",
                     *           "role": "support",
                     *           "avatar_url": null,
                     *           "user": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example user updated successfully */
                        message: string;
                        data: components["schemas"]["User"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    destroyUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    partialUpdateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "username": "sue",
                 *       "first_name": "Sue",
                 *       "last_name": "Miller",
                 *       "email": "sue@example.com",
                 *       "is_active": true,
                 *       "is_staff": false,
                 *       "is_superuser": false,
                 *       "last_login": "2022-05-02T21:27:42.789323Z",
                 *       "profile": {
                 *         "slack_id": "U012AB3CD",
                 *         "role": "support",
                 *         "avatar_url": null
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @example sue */
                    username?: string;
                    /** @example Sue */
                    first_name?: string;
                    /** @example Miller */
                    last_name?: string;
                    /** Format: email */
                    email?: string;
                    /** @example true */
                    is_active?: boolean;
                    is_staff?: boolean;
                    is_superuser?: boolean;
                    /** Format: date-time */
                    last_login?: string | null;
                    profile?: {
                        /** @example U012AB3CD */
                        slack_id?: string | null;
                        /** @enum {string} */
                        role?: "support" | "developer" | "manager" | "sqs" | "jenkins" | "beatbox";
                        /** @example null */
                        avatar_url?: string | null;
                    } | null;
                };
            };
        };
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "user updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "first_name": "Sue",
                     *         "last_name": "Miller",
                     *         "username": "sue",
                     *         "email": "sue@example.com",
                     *         "is_active": true,
                     *         "is_staff": false,
                     *         "is_superuser": false,
                     *         "last_login": "2022-05-02T21:27:42.789323Z",
                     *         "profile": {
                     *           "id": 1,
                     *           "slack_id": "U012AB3CD",
                     *           "role": "support",
                     *           "avatar_url": null,
                     *           "user": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example user updated successfully */
                        message: string;
                        data: components["schemas"]["User"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportUser: {
        parameters: {
            query?: {
                /** @description CSV has a header line, nested values under dotted names, and `; ` between the elements of lists; JSON is a list of what the pages hold. */
                format?: "csv" | "json";
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Equal, case-sensitive. */
                username?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                is_active?: string;
                /** @description Words, of which each stands somewhere in what people know a row by, in any case; at most 10 count. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows, as an attachment. One that breaks off is not complete. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,name
                     *     1,a name
                     */
                    "text/csv": string;
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "first_name": "Sue",
                     *         "last_name": "Miller",
                     *         "username": "sue",
                     *         "email": "sue@example.com",
                     *         "is_active": true,
                     *         "is_staff": false,
                     *         "is_superuser": false,
                     *         "last_login": "2022-05-02T21:27:42.789323Z",
                     *         "profile": {
                     *           "id": 1,
                     *           "slack_id": "U012AB3CD",
                     *           "role": "support",
                     *           "avatar_url": null,
                     *           "user": 1
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["User"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The process sends as many exports as it may. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "Too many failed logins for this user name; try again in 120 s."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    changePasswordUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current_password": "the old one",
                 *       "new_password": "a longer new one"
                 *     }
                 */
                "application/json": {
                    /** @example the old one */
                    current_password: string;
                    /** @example a longer new one */
                    new_password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "Password changed successful",
                     *       "data": {
                     *         "status": "success",
                     *         "data": {}
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example Password changed successful */
                        message: string;
                        /**
                         * @example {
                         *       "status": "success",
                         *       "data": {}
                         *     }
                         */
                        data: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApiTokens: {
        parameters: {
            query?: {
                /** @description Rows a page, 10 when left out. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description How `count` is made: exact, estimated, or none (null). */
                count?: "exact" | "estimated" | "none";
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Id of the user, the caller when left out; of others for superusers. */
                user?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "token retrieved successfully",
                     *       "data": {
                     *         "count": 1,
                     *         "next": null,
                     *         "previous": null,
                     *         "results": [
                     *           {
                     *             "id": 1,
                     *             "name": "nightly export",
                     *             "user": 1,
                     *             "created": "2022-05-02T21:27:42.789323Z",
                     *             "last_used": "2026-11-05",
                     *             "expires": "2022-05-02T21:27:42.789323Z",
                     *             "current": true
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example token retrieved successfully */
                        message: string;
                        data: {
                            count: number | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            next: string | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            previous: string | null;
                            results: components["schemas"]["ApiToken"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    createApiToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "nightly export",
                 *       "expires_in_days": 30
                 *     }
                 */
                "application/json": {
                    /** @example nightly export */
                    name: string;
                    /** @example 30 */
                    expires_in_days: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "token created successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "name": "nightly export",
                     *         "user": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "last_used": "2026-11-05",
                     *         "expires": "2022-05-02T21:27:42.789323Z",
                     *         "current": true,
                     *         "key": "0123456789abcdef0123456789abcdef01234567"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example token created successfully */
                        message: string;
                        data: {
                            id: number;
                            /** @example nightly export */
                            name: string | null;
                            user: number;
                            /** Format: date-time */
                            created: string;
                            /**
                             * Format: date
                             * @example 2026-11-05
                             */
                            last_used: string | null;
                            /** Format: date-time */
                            expires: string | null;
                            /** @example true */
                            current: boolean;
                            /**
                             * @description 40 hexadecimal characters, told this once.
                             * @example 0123456789abcdef0123456789abcdef01234567
                             */
                            key: string;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    destroyApiToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAuditEntrys: {
        parameters: {
            query?: {
                /** @description Rows a page, 10 when left out. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description How `count` is made: exact, estimated, or none (null). */
                count?: "exact" | "estimated" | "none";
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Equal, case-sensitive. */
                username?: string;
                /** @description Equal, case-sensitive. */
                resource?: string;
                /** @description Equal, case-sensitive. */
                kind?: string;
                /** @description Equal to the number. */
                object_id?: number;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "auditlog retrieved successfully",
                     *       "data": {
                     *         "count": 1,
                     *         "next": null,
                     *         "previous": null,
                     *         "results": [
                     *           {
                     *             "id": 1,
                     *             "created": "2022-05-02T21:27:42.789323Z",
                     *             "user": 1,
                     *             "username": "sue",
                     *             "resource": "fruits",
                     *             "object_id": 1,
                     *             "kind": "created",
                     *             "text": "strawberry"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example auditlog retrieved successfully */
                        message: string;
                        data: {
                            count: number | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            next: string | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            previous: string | null;
                            results: components["schemas"]["AuditEntry"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportAuditEntry: {
        parameters: {
            query?: {
                /** @description CSV has a header line, nested values under dotted names, and `; ` between the elements of lists; JSON is a list of what the pages hold. */
                format?: "csv" | "json";
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Equal, case-sensitive. */
                username?: string;
                /** @description Equal, case-sensitive. */
                resource?: string;
                /** @description Equal, case-sensitive. */
                kind?: string;
                /** @description Equal to the number. */
                object_id?: number;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows, as an attachment. One that breaks off is not complete. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,name
                     *     1,a name
                     */
                    "text/csv": string;
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "user": 1,
                     *         "username": "sue",
                     *         "resource": "fruits",
                     *         "object_id": 1,
                     *         "kind": "created",
                     *         "text": "strawberry"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AuditEntry"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The process sends as many exports as it may. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "Too many failed logins for this user name; try again in 120 s."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveAuditEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "auditlog retrieved successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "user": 1,
                     *         "username": "sue",
                     *         "resource": "fruits",
                     *         "object_id": 1,
                     *         "kind": "created",
                     *         "text": "strawberry"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example auditlog retrieved successfully */
                        message: string;
                        data: components["schemas"]["AuditEntry"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFruits: {
        parameters: {
            query?: {
                /** @description Rows a page, 10 when left out. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description How `count` is made: exact, estimated, or none (null). */
                count?: "exact" | "estimated" | "none";
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Words, of which each stands somewhere in what people know a row by, in any case; at most 10 count. */
                search?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "fruit retrieved successfully",
                     *       "data": {
                     *         "count": 1,
                     *         "next": null,
                     *         "previous": null,
                     *         "results": [
                     *           {
                     *             "id": 1,
                     *             "created": "2022-05-02T21:27:42.789323Z",
                     *             "lastModified": "2022-05-02T21:27:42.789323Z",
                     *             "name": "strawberry",
                     *             "creator": 1,
                     *             "modifiedBy": 1
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example fruit retrieved successfully */
                        message: string;
                        data: {
                            count: number | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            next: string | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            previous: string | null;
                            results: components["schemas"]["Fruit"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    createFruit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "strawberry"
                 *     }
                 */
                "application/json": {
                    /** @example strawberry */
                    name: string;
                };
            };
        };
        responses: {
            /** @description The object. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "fruit created successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "name": "strawberry",
                     *         "creator": 1,
                     *         "modifiedBy": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example fruit created successfully */
                        message: string;
                        data: components["schemas"]["Fruit"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveFruit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "fruit retrieved successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "name": "strawberry",
                     *         "creator": 1,
                     *         "modifiedBy": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example fruit retrieved successfully */
                        message: string;
                        data: components["schemas"]["Fruit"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateFruit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "strawberry"
                 *     }
                 */
                "application/json": {
                    /** @example strawberry */
                    name: string;
                };
            };
        };
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "fruit updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "name": "strawberry",
                     *         "creator": 1,
                     *         "modifiedBy": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example fruit updated successfully */
                        message: string;
                        data: components["schemas"]["Fruit"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    destroyFruit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    partialUpdateFruit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "strawberry"
                 *     }
                 */
                "application/json": {
                    /** @example strawberry */
                    name?: string;
                };
            };
        };
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "fruit updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "name": "strawberry",
                     *         "creator": 1,
                     *         "modifiedBy": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example fruit updated successfully */
                        message: string;
                        data: components["schemas"]["Fruit"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportFruit: {
        parameters: {
            query?: {
                /** @description CSV has a header line, nested values under dotted names, and `; ` between the elements of lists; JSON is a list of what the pages hold. */
                format?: "csv" | "json";
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Words, of which each stands somewhere in what people know a row by, in any case; at most 10 count. */
                search?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows, as an attachment. One that breaks off is not complete. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,name
                     *     1,a name
                     */
                    "text/csv": string;
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "name": "strawberry",
                     *         "creator": 1,
                     *         "modifiedBy": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Fruit"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The process sends as many exports as it may. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "Too many failed logins for this user name; try again in 120 s."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    listDistributors: {
        parameters: {
            query?: {
                /** @description Rows a page, 10 when left out. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description How `count` is made: exact, estimated, or none (null). */
                count?: "exact" | "estimated" | "none";
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Words, of which each stands somewhere in what people know a row by, in any case; at most 10 count. */
                search?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "distributor retrieved successfully",
                     *       "data": {
                     *         "count": 1,
                     *         "next": null,
                     *         "previous": null,
                     *         "results": [
                     *           {
                     *             "id": 1,
                     *             "creator": {
                     *               "id": 1,
                     *               "username": "sue"
                     *             },
                     *             "modifiedBy": {
                     *               "id": 1,
                     *               "username": "sue"
                     *             },
                     *             "created": "2022-05-02T21:27:42.789323Z",
                     *             "lastModified": "2022-05-02T21:27:42.789323Z",
                     *             "name": "Coast Berries"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example distributor retrieved successfully */
                        message: string;
                        data: {
                            count: number | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            next: string | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            previous: string | null;
                            results: components["schemas"]["DistributorList"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    createDistributor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Coast Berries"
                 *     }
                 */
                "application/json": {
                    /** @example Coast Berries */
                    name: string;
                };
            };
        };
        responses: {
            /** @description The object. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "distributor created successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "name": "Coast Berries",
                     *         "creator": 1,
                     *         "modifiedBy": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example distributor created successfully */
                        message: string;
                        data: components["schemas"]["Distributor"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveDistributor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "distributor retrieved successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "creator": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "modifiedBy": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "name": "Coast Berries"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example distributor retrieved successfully */
                        message: string;
                        data: components["schemas"]["DistributorList"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateDistributor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Coast Berries"
                 *     }
                 */
                "application/json": {
                    /** @example Coast Berries */
                    name: string;
                };
            };
        };
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "distributor updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "name": "Coast Berries",
                     *         "creator": 1,
                     *         "modifiedBy": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example distributor updated successfully */
                        message: string;
                        data: components["schemas"]["Distributor"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    destroyDistributor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    partialUpdateDistributor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "Coast Berries"
                 *     }
                 */
                "application/json": {
                    /** @example Coast Berries */
                    name?: string;
                };
            };
        };
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "distributor updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "name": "Coast Berries",
                     *         "creator": 1,
                     *         "modifiedBy": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example distributor updated successfully */
                        message: string;
                        data: components["schemas"]["Distributor"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportDistributor: {
        parameters: {
            query?: {
                /** @description CSV has a header line, nested values under dotted names, and `; ` between the elements of lists; JSON is a list of what the pages hold. */
                format?: "csv" | "json";
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Words, of which each stands somewhere in what people know a row by, in any case; at most 10 count. */
                search?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows, as an attachment. One that breaks off is not complete. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,name
                     *     1,a name
                     */
                    "text/csv": string;
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "creator": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "modifiedBy": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "name": "Coast Berries"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["DistributorList"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The process sends as many exports as it may. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "Too many failed logins for this user name; try again in 120 s."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    listLocations: {
        parameters: {
            query?: {
                /** @description Rows a page, 10 when left out. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description How `count` is made: exact, estimated, or none (null). */
                count?: "exact" | "estimated" | "none";
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Words, of which each stands somewhere in what people know a row by, in any case; at most 10 count. */
                search?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "location retrieved successfully",
                     *       "data": {
                     *         "count": 1,
                     *         "next": null,
                     *         "previous": null,
                     *         "results": [
                     *           {
                     *             "id": 1,
                     *             "distributor": {
                     *               "id": 1,
                     *               "created": "2022-05-02T21:27:42.789323Z",
                     *               "lastModified": "2022-05-02T21:27:42.789323Z",
                     *               "name": "Coast Berries",
                     *               "creator": 1,
                     *               "modifiedBy": 1
                     *             },
                     *             "creator": {
                     *               "id": 1,
                     *               "username": "sue"
                     *             },
                     *             "modifiedBy": {
                     *               "id": 1,
                     *               "username": "sue"
                     *             },
                     *             "created": "2022-05-02T21:27:42.789323Z",
                     *             "lastModified": "2022-05-02T21:27:42.789323Z",
                     *             "ranch": "Ranch A",
                     *             "country": "US",
                     *             "region": "California",
                     *             "site_channel": "#ranch-a"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example location retrieved successfully */
                        message: string;
                        data: {
                            count: number | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            next: string | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            previous: string | null;
                            results: components["schemas"]["LocationList"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    createLocation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "distributor": 1,
                 *       "ranch": "Ranch A",
                 *       "country": "US",
                 *       "region": "California",
                 *       "site_channel": "#ranch-a"
                 *     }
                 */
                "application/json": {
                    distributor: number;
                    /** @example Ranch A */
                    ranch?: string | null;
                    /** @example US */
                    country?: string | null;
                    /** @example California */
                    region?: string | null;
                    /** @example #ranch-a */
                    site_channel?: string;
                };
            };
        };
        responses: {
            /** @description The object. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "location created successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "ranch": "Ranch A",
                     *         "country": "US",
                     *         "region": "California",
                     *         "site_channel": "#ranch-a",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "distributor": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example location created successfully */
                        message: string;
                        data: components["schemas"]["Location"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "location retrieved successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "distributor": {
                     *           "id": 1,
                     *           "created": "2022-05-02T21:27:42.789323Z",
                     *           "lastModified": "2022-05-02T21:27:42.789323Z",
                     *           "name": "Coast Berries",
                     *           "creator": 1,
                     *           "modifiedBy": 1
                     *         },
                     *         "creator": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "modifiedBy": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "ranch": "Ranch A",
                     *         "country": "US",
                     *         "region": "California",
                     *         "site_channel": "#ranch-a"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example location retrieved successfully */
                        message: string;
                        data: components["schemas"]["LocationList"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "distributor": 1,
                 *       "ranch": "Ranch A",
                 *       "country": "US",
                 *       "region": "California",
                 *       "site_channel": "#ranch-a"
                 *     }
                 */
                "application/json": {
                    distributor: number;
                    /** @example Ranch A */
                    ranch?: string | null;
                    /** @example US */
                    country?: string | null;
                    /** @example California */
                    region?: string | null;
                    /** @example #ranch-a */
                    site_channel?: string;
                };
            };
        };
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "location updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "ranch": "Ranch A",
                     *         "country": "US",
                     *         "region": "California",
                     *         "site_channel": "#ranch-a",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "distributor": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example location updated successfully */
                        message: string;
                        data: components["schemas"]["Location"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    destroyLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    partialUpdateLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "distributor": 1,
                 *       "ranch": "Ranch A",
                 *       "country": "US",
                 *       "region": "California",
                 *       "site_channel": "#ranch-a"
                 *     }
                 */
                "application/json": {
                    distributor?: number;
                    /** @example Ranch A */
                    ranch?: string | null;
                    /** @example US */
                    country?: string | null;
                    /** @example California */
                    region?: string | null;
                    /** @example #ranch-a */
                    site_channel?: string;
                };
            };
        };
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "location updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "ranch": "Ranch A",
                     *         "country": "US",
                     *         "region": "California",
                     *         "site_channel": "#ranch-a",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "distributor": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example location updated successfully */
                        message: string;
                        data: components["schemas"]["Location"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportLocation: {
        parameters: {
            query?: {
                /** @description CSV has a header line, nested values under dotted names, and `; ` between the elements of lists; JSON is a list of what the pages hold. */
                format?: "csv" | "json";
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Words, of which each stands somewhere in what people know a row by, in any case; at most 10 count. */
                search?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows, as an attachment. One that breaks off is not complete. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,name
                     *     1,a name
                     */
                    "text/csv": string;
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "distributor": {
                     *           "id": 1,
                     *           "created": "2022-05-02T21:27:42.789323Z",
                     *           "lastModified": "2022-05-02T21:27:42.789323Z",
                     *           "name": "Coast Berries",
                     *           "creator": 1,
                     *           "modifiedBy": 1
                     *         },
                     *         "creator": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "modifiedBy": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "ranch": "Ranch A",
                     *         "country": "US",
                     *         "region": "California",
                     *         "site_channel": "#ranch-a"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["LocationList"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The process sends as many exports as it may. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "Too many failed logins for this user name; try again in 120 s."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    versionHistoryHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "Harvester 11 version history",
                     *       "data": {
                     *         "count": 1,
                     *         "next": null,
                     *         "previous": null,
                     *         "results": [
                     *           {}
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example Harvester 11 version history */
                        message: string;
                        data: {
                            count: number | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            next: string | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            previous: string | null;
                            results: Record<string, never>[];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAssetsHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "Harvester 11 assets retrieved",
                     *       "data": [
                     *         {}
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example Harvester 11 assets retrieved */
                        message: string;
                        data: Record<string, never>[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    latestConfigHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "harvester retrieved successfully",
                     *       "data": {}
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example harvester retrieved successfully */
                        message: string;
                        data: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listHarvesters: {
        parameters: {
            query?: {
                /** @description Rows a page, 10 when left out. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description How `count` is made: exact, estimated, or none (null). */
                count?: "exact" | "estimated" | "none";
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Equal to the number. */
                harv_id?: number;
                /** @description Equal, case-sensitive. */
                name?: string;
                /** @description Equal, case-sensitive. */
                fruit__name?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                is_emulator?: string;
                /** @description What the continuous tests sent, whose machines have `beatbox` in their names: `true` or `1` for that alone, `false` or `0` for all but that; any other word is ignored. */
                is_beatbox?: string;
                /** @description Words, of which each stands somewhere in what people know a row by, in any case; at most 10 count. */
                search?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "harvester retrieved successfully",
                     *       "data": {
                     *         "count": 1,
                     *         "next": null,
                     *         "previous": null,
                     *         "results": [
                     *           {
                     *             "id": 1,
                     *             "fruit": {
                     *               "id": 1,
                     *               "created": "2022-05-02T21:27:42.789323Z",
                     *               "lastModified": "2022-05-02T21:27:42.789323Z",
                     *               "name": "strawberry",
                     *               "creator": 1,
                     *               "modifiedBy": 1
                     *             },
                     *             "location": {
                     *               "id": 1,
                     *               "distributor": {
                     *                 "id": 1,
                     *                 "created": "2022-05-02T21:27:42.789323Z",
                     *                 "lastModified": "2022-05-02T21:27:42.789323Z",
                     *                 "name": "Coast Berries",
                     *                 "creator": 1,
                     *                 "modifiedBy": 1
                     *               },
                     *               "creator": {
                     *                 "id": 1,
                     *                 "username": "sue"
                     *               },
                     *               "modifiedBy": {
                     *                 "id": 1,
                     *                 "username": "sue"
                     *               },
                     *               "created": "2022-05-02T21:27:42.789323Z",
                     *               "lastModified": "2022-05-02T21:27:42.789323Z",
                     *               "ranch": "Ranch A",
                     *               "country": "US",
                     *               "region": "California",
                     *               "site_channel": "#ranch-a"
                     *             },
                     *             "created": "2022-05-02T21:27:42.789323Z",
                     *             "lastModified": "2022-05-02T21:27:42.789323Z",
                     *             "harv_id": 11,
                     *             "name": "Harvester 11",
                     *             "is_emulator": false,
                     *             "thingName": "hv-011",
                     *             "creator": 1,
                     *             "modifiedBy": 1,
                     *             "release": null,
                     *             "harvester_history": "/harvesterhistory/?harv_id=11",
                     *             "version_history": "versions/",
                     *             "assets": "assets/",
                     *             "config": "config/"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example harvester retrieved successfully */
                        message: string;
                        data: {
                            count: number | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            next: string | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            previous: string | null;
                            results: components["schemas"]["HarvesterList"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    createHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "harv_id": 11,
                 *       "fruit": 1,
                 *       "location": 1,
                 *       "name": "Harvester 11",
                 *       "is_emulator": false,
                 *       "thingName": "hv-011"
                 *     }
                 */
                "application/json": {
                    /** @example 11 */
                    harv_id: number;
                    fruit: number;
                    location: number;
                    /** @example Harvester 11 */
                    name?: string | null;
                    is_emulator?: boolean;
                    /** @example hv-011 */
                    thingName?: string | null;
                };
            };
        };
        responses: {
            /** @description The object. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "harvester created successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "harv_id": 11,
                     *         "name": "Harvester 11",
                     *         "is_emulator": false,
                     *         "thingName": "hv-011",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "fruit": 1,
                     *         "location": 1,
                     *         "release": null,
                     *         "harvester_history": "/harvesterhistory/?harv_id=11",
                     *         "version_history": "versions/",
                     *         "assets": "assets/",
                     *         "config": "config/"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example harvester created successfully */
                        message: string;
                        data: components["schemas"]["Harvester"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "harvester retrieved successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "fruit": {
                     *           "id": 1,
                     *           "created": "2022-05-02T21:27:42.789323Z",
                     *           "lastModified": "2022-05-02T21:27:42.789323Z",
                     *           "name": "strawberry",
                     *           "creator": 1,
                     *           "modifiedBy": 1
                     *         },
                     *         "location": {
                     *           "id": 1,
                     *           "created": "2022-05-02T21:27:42.789323Z",
                     *           "lastModified": "2022-05-02T21:27:42.789323Z",
                     *           "ranch": "Ranch A",
                     *           "country": "US",
                     *           "region": "California",
                     *           "site_channel": "#ranch-a",
                     *           "creator": 1,
                     *           "modifiedBy": 1,
                     *           "distributor": 1
                     *         },
                     *         "release": null,
                     *         "creator": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "modifiedBy": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "harv_id": 11,
                     *         "name": "Harvester 11",
                     *         "is_emulator": false,
                     *         "thingName": "hv-011",
                     *         "harvester_history": "/harvesterhistory/?harv_id=11",
                     *         "version_history": "versions/",
                     *         "assets": "assets/",
                     *         "config": "config/",
                     *         "version": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example harvester retrieved successfully */
                        message: string;
                        data: components["schemas"]["HarvesterDetail"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "harv_id": 11,
                 *       "fruit": 1,
                 *       "location": 1,
                 *       "name": "Harvester 11",
                 *       "is_emulator": false,
                 *       "thingName": "hv-011"
                 *     }
                 */
                "application/json": {
                    /** @example 11 */
                    harv_id: number;
                    fruit: number;
                    location: number;
                    /** @example Harvester 11 */
                    name?: string | null;
                    is_emulator?: boolean;
                    /** @example hv-011 */
                    thingName?: string | null;
                };
            };
        };
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "harvester updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "harv_id": 11,
                     *         "name": "Harvester 11",
                     *         "is_emulator": false,
                     *         "thingName": "hv-011",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "fruit": 1,
                     *         "location": 1,
                     *         "release": null,
                     *         "harvester_history": "/harvesterhistory/?harv_id=11",
                     *         "version_history": "versions/",
                     *         "assets": "assets/",
                     *         "config": "config/"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example harvester updated successfully */
                        message: string;
                        data: components["schemas"]["Harvester"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    destroyHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    partialUpdateHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "harv_id": 11,
                 *       "fruit": 1,
                 *       "location": 1,
                 *       "name": "Harvester 11",
                 *       "is_emulator": false,
                 *       "thingName": "hv-011"
                 *     }
                 */
                "application/json": {
                    /** @example 11 */
                    harv_id?: number;
                    fruit?: number;
                    location?: number;
                    /** @example Harvester 11 */
                    name?: string | null;
                    is_emulator?: boolean;
                    /** @example hv-011 */
                    thingName?: string | null;
                };
            };
        };
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "harvester updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "harv_id": 11,
                     *         "name": "Harvester 11",
                     *         "is_emulator": false,
                     *         "thingName": "hv-011",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "fruit": 1,
                     *         "location": 1,
                     *         "release": null,
                     *         "harvester_history": "/harvesterhistory/?harv_id=11",
                     *         "version_history": "versions/",
                     *         "assets": "assets/",
                     *         "config": "config/"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example harvester updated successfully */
                        message: string;
                        data: components["schemas"]["Harvester"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportHarvester: {
        parameters: {
            query?: {
                /** @description CSV has a header line, nested values under dotted names, and `; ` between the elements of lists; JSON is a list of what the pages hold. */
                format?: "csv" | "json";
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Equal to the number. */
                harv_id?: number;
                /** @description Equal, case-sensitive. */
                name?: string;
                /** @description Equal, case-sensitive. */
                fruit__name?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                is_emulator?: string;
                /** @description What the continuous tests sent, whose machines have `beatbox` in their names: `true` or `1` for that alone, `false` or `0` for all but that; any other word is ignored. */
                is_beatbox?: string;
                /** @description Words, of which each stands somewhere in what people know a row by, in any case; at most 10 count. */
                search?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows, as an attachment. One that breaks off is not complete. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,name
                     *     1,a name
                     */
                    "text/csv": string;
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "fruit": {
                     *           "id": 1,
                     *           "created": "2022-05-02T21:27:42.789323Z",
                     *           "lastModified": "2022-05-02T21:27:42.789323Z",
                     *           "name": "strawberry",
                     *           "creator": 1,
                     *           "modifiedBy": 1
                     *         },
                     *         "location": {
                     *           "id": 1,
                     *           "distributor": {
                     *             "id": 1,
                     *             "created": "2022-05-02T21:27:42.789323Z",
                     *             "lastModified": "2022-05-02T21:27:42.789323Z",
                     *             "name": "Coast Berries",
                     *             "creator": 1,
                     *             "modifiedBy": 1
                     *           },
                     *           "creator": {
                     *             "id": 1,
                     *             "username": "sue"
                     *           },
                     *           "modifiedBy": {
                     *             "id": 1,
                     *             "username": "sue"
                     *           },
                     *           "created": "2022-05-02T21:27:42.789323Z",
                     *           "lastModified": "2022-05-02T21:27:42.789323Z",
                     *           "ranch": "Ranch A",
                     *           "country": "US",
                     *           "region": "California",
                     *           "site_channel": "#ranch-a"
                     *         },
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "harv_id": 11,
                     *         "name": "Harvester 11",
                     *         "is_emulator": false,
                     *         "thingName": "hv-011",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "release": null,
                     *         "harvester_history": "/harvesterhistory/?harv_id=11",
                     *         "version_history": "versions/",
                     *         "assets": "assets/",
                     *         "config": "config/"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["HarvesterList"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The process sends as many exports as it may. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "Too many failed logins for this user name; try again in 120 s."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    listHarvesterHistorys: {
        parameters: {
            query?: {
                /** @description Rows a page, 10 when left out. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description How `count` is made: exact, estimated, or none (null). */
                count?: "exact" | "estimated" | "none";
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Equal to the number. */
                harv_id?: number;
                /** @description Equal to the number. */
                harvester?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "historicalharvester retrieved successfully",
                     *       "data": {
                     *         "count": 1,
                     *         "next": null,
                     *         "previous": null,
                     *         "results": [
                     *           {
                     *             "history_id": 1,
                     *             "fruit": {
                     *               "id": 1,
                     *               "created": "2022-05-02T21:27:42.789323Z",
                     *               "lastModified": "2022-05-02T21:27:42.789323Z",
                     *               "name": "strawberry",
                     *               "creator": 1,
                     *               "modifiedBy": 1
                     *             },
                     *             "location": {
                     *               "id": 1,
                     *               "created": "2022-05-02T21:27:42.789323Z",
                     *               "lastModified": "2022-05-02T21:27:42.789323Z",
                     *               "ranch": "Ranch A",
                     *               "country": "US",
                     *               "region": "California",
                     *               "site_channel": "#ranch-a",
                     *               "creator": 1,
                     *               "modifiedBy": 1,
                     *               "distributor": 1
                     *             },
                     *             "release": null,
                     *             "id": 1,
                     *             "created": "2022-05-02T21:27:42.789323Z",
                     *             "lastModified": "2022-05-02T21:27:42.789323Z",
                     *             "harv_id": 11,
                     *             "name": "Harvester 11",
                     *             "is_emulator": false,
                     *             "thingName": "hv-011",
                     *             "history_date": "2022-05-02T21:27:42.789323Z",
                     *             "history_change_reason": null,
                     *             "history_type": "~",
                     *             "creator": 1,
                     *             "modifiedBy": 1,
                     *             "history_user": 1,
                     *             "changed_by": {
                     *               "id": 1,
                     *               "username": "sue"
                     *             },
                     *             "changes": [
                     *               {
                     *                 "field": "location",
                     *                 "before": "Ranch A",
                     *                 "after": "Ranch B"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example historicalharvester retrieved successfully */
                        message: string;
                        data: {
                            count: number | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            next: string | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            previous: string | null;
                            results: components["schemas"]["HarvesterHistory"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportHarvesterHistory: {
        parameters: {
            query?: {
                /** @description CSV has a header line, nested values under dotted names, and `; ` between the elements of lists; JSON is a list of what the pages hold. */
                format?: "csv" | "json";
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Equal to the number. */
                harv_id?: number;
                /** @description Equal to the number. */
                harvester?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows, as an attachment. One that breaks off is not complete. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,name
                     *     1,a name
                     */
                    "text/csv": string;
                    /**
                     * @example [
                     *       {
                     *         "history_id": 1,
                     *         "fruit": {
                     *           "id": 1,
                     *           "created": "2022-05-02T21:27:42.789323Z",
                     *           "lastModified": "2022-05-02T21:27:42.789323Z",
                     *           "name": "strawberry",
                     *           "creator": 1,
                     *           "modifiedBy": 1
                     *         },
                     *         "location": {
                     *           "id": 1,
                     *           "created": "2022-05-02T21:27:42.789323Z",
                     *           "lastModified": "2022-05-02T21:27:42.789323Z",
                     *           "ranch": "Ranch A",
                     *           "country": "US",
                     *           "region": "California",
                     *           "site_channel": "#ranch-a",
                     *           "creator": 1,
                     *           "modifiedBy": 1,
                     *           "distributor": 1
                     *         },
                     *         "release": null,
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "harv_id": 11,
                     *         "name": "Harvester 11",
                     *         "is_emulator": false,
                     *         "thingName": "hv-011",
                     *         "history_date": "2022-05-02T21:27:42.789323Z",
                     *         "history_change_reason": null,
                     *         "history_type": "~",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "history_user": 1,
                     *         "changed_by": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "changes": [
                     *           {
                     *             "field": "location",
                     *             "before": "Ranch A",
                     *             "after": "Ranch B"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["HarvesterHistory"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The process sends as many exports as it may. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "Too many failed logins for this user name; try again in 120 s."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveHarvesterHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "historicalharvester retrieved successfully",
                     *       "data": {
                     *         "history_id": 1,
                     *         "fruit": {
                     *           "id": 1,
                     *           "created": "2022-05-02T21:27:42.789323Z",
                     *           "lastModified": "2022-05-02T21:27:42.789323Z",
                     *           "name": "strawberry",
                     *           "creator": 1,
                     *           "modifiedBy": 1
                     *         },
                     *         "location": {
                     *           "id": 1,
                     *           "created": "2022-05-02T21:27:42.789323Z",
                     *           "lastModified": "2022-05-02T21:27:42.789323Z",
                     *           "ranch": "Ranch A",
                     *           "country": "US",
                     *           "region": "California",
                     *           "site_channel": "#ranch-a",
                     *           "creator": 1,
                     *           "modifiedBy": 1,
                     *           "distributor": 1
                     *         },
                     *         "release": null,
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "harv_id": 11,
                     *         "name": "Harvester 11",
                     *         "is_emulator": false,
                     *         "thingName": "hv-011",
                     *         "history_date": "2022-05-02T21:27:42.789323Z",
                     *         "history_change_reason": null,
                     *         "history_type": "~",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "history_user": 1,
                     *         "changed_by": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "changes": [
                     *           {
                     *             "field": "location",
                     *             "before": "Ranch A",
                     *             "after": "Ranch B"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example historicalharvester retrieved successfully */
                        message: string;
                        data: components["schemas"]["HarvesterHistory"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listHarvesterSWInfos: {
        parameters: {
            query?: {
                /** @description Rows a page, 10 when left out. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description How `count` is made: exact, estimated, or none (null). */
                count?: "exact" | "estimated" | "none";
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Equal to the number. */
                harv_id?: number;
                /** @description Equal, case-sensitive. */
                githash?: string;
                /** @description Equal, case-sensitive. */
                branchname?: string;
                /** @description Equal, case-sensitive. */
                deployer?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                dirty?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                start_time?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                end_time?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "harvesterswinfo retrieved successfully",
                     *       "data": {
                     *         "count": 1,
                     *         "next": null,
                     *         "previous": null,
                     *         "results": [
                     *           {
                     *             "id": 1,
                     *             "harvester": {
                     *               "id": 1,
                     *               "url": "http://127.0.0.1:8085/api/v1/harvesters/1/",
                     *               "harv_id": 11,
                     *               "location": {
                     *                 "id": 1,
                     *                 "url": "http://127.0.0.1:8085/api/v1/locations/1/",
                     *                 "ranch": "Ranch A",
                     *                 "distributor": {
                     *                   "id": 1,
                     *                   "url": "http://127.0.0.1:8085/api/v1/distributors/1/",
                     *                   "name": "Coast Berries"
                     *                 }
                     *               },
                     *               "fruit": {
                     *                 "id": 1,
                     *                 "url": "http://127.0.0.1:8085/api/v1/fruits/1/",
                     *                 "name": "strawberry"
                     *               },
                     *               "is_emulator": false
                     *             },
                     *             "created": "2022-05-02T21:27:42.789323Z",
                     *             "lastModified": "2022-05-02T21:27:42.789323Z",
                     *             "githash": "abc123",
                     *             "dirty": false,
                     *             "branchname": "main",
                     *             "deployer": "sue",
                     *             "deployed_ts": "2022-05-02T21:27:42.789323Z",
                     *             "creator": 1,
                     *             "modifiedBy": 1
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example harvesterswinfo retrieved successfully */
                        message: string;
                        data: {
                            count: number | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            next: string | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            previous: string | null;
                            results: components["schemas"]["HarvesterSWInfoList"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    createHarvesterSWInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "serial_number": "011",
                 *       "version_info": {
                 *         "githash": "abc123",
                 *         "dirty": false,
                 *         "branchname": "main",
                 *         "deployer": "sue",
                 *         "deployed_ts": 1675256694.25
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * @description The harvester, by its number.
                     * @example 011
                     */
                    serial_number: string | number;
                    version_info: {
                        /** @example abc123 */
                        githash: string;
                        dirty: boolean;
                        /** @example main */
                        branchname: string;
                        /** @example sue */
                        deployer: string | null;
                        /**
                         * @description POSIX seconds.
                         * @example 1675256694.25
                         */
                        deployed_ts: number | null;
                    };
                };
            };
        };
        responses: {
            /** @description The object. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "harvesterswinfo created successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "githash": "abc123",
                     *         "dirty": false,
                     *         "branchname": "main",
                     *         "deployer": "sue",
                     *         "deployed_ts": "2022-05-02T21:27:42.789323Z",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "harvester": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example harvesterswinfo created successfully */
                        message: string;
                        data: components["schemas"]["HarvesterSWInfo"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveHarvesterSWInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "harvesterswinfo retrieved successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "githash": "abc123",
                     *         "dirty": false,
                     *         "branchname": "main",
                     *         "deployer": "sue",
                     *         "deployed_ts": "2022-05-02T21:27:42.789323Z",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "harvester": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example harvesterswinfo retrieved successfully */
                        message: string;
                        data: components["schemas"]["HarvesterSWInfo"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateHarvesterSWInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "serial_number": "011",
                 *       "version_info": {
                 *         "githash": "abc123",
                 *         "dirty": false,
                 *         "branchname": "main",
                 *         "deployer": "sue",
                 *         "deployed_ts": 1675256694.25
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * @description The harvester, by its number.
                     * @example 011
                     */
                    serial_number: string | number;
                    version_info: {
                        /** @example abc123 */
                        githash: string;
                        dirty: boolean;
                        /** @example main */
                        branchname: string;
                        /** @example sue */
                        deployer: string | null;
                        /**
                         * @description POSIX seconds.
                         * @example 1675256694.25
                         */
                        deployed_ts: number | null;
                    };
                };
            };
        };
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "harvesterswinfo updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "githash": "abc123",
                     *         "dirty": false,
                     *         "branchname": "main",
                     *         "deployer": "sue",
                     *         "deployed_ts": "2022-05-02T21:27:42.789323Z",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "harvester": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example harvesterswinfo updated successfully */
                        message: string;
                        data: components["schemas"]["HarvesterSWInfo"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    destroyHarvesterSWInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    partialUpdateHarvesterSWInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "serial_number": "011",
                 *       "version_info": {
                 *         "githash": "abc123",
                 *         "dirty": false,
                 *         "branchname": "main",
                 *         "deployer": "sue",
                 *         "deployed_ts": 1675256694.25
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * @description The harvester, by its number.
                     * @example 011
                     */
                    serial_number: string | number;
                    version_info: {
                        /** @example abc123 */
                        githash: string;
                        dirty: boolean;
                        /** @example main */
                        branchname: string;
                        /** @example sue */
                        deployer: string | null;
                        /**
                         * @description POSIX seconds.
                         * @example 1675256694.25
                         */
                        deployed_ts: number | null;
                    };
                };
            };
        };
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "harvesterswinfo updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "githash": "abc123",
                     *         "dirty": false,
                     *         "branchname": "main",
                     *         "deployer": "sue",
                     *         "deployed_ts": "2022-05-02T21:27:42.789323Z",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "harvester": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example harvesterswinfo updated successfully */
                        message: string;
                        data: components["schemas"]["HarvesterSWInfo"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportHarvesterSWInfo: {
        parameters: {
            query?: {
                /** @description CSV has a header line, nested values under dotted names, and `; ` between the elements of lists; JSON is a list of what the pages hold. */
                format?: "csv" | "json";
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Equal to the number. */
                harv_id?: number;
                /** @description Equal, case-sensitive. */
                githash?: string;
                /** @description Equal, case-sensitive. */
                branchname?: string;
                /** @description Equal, case-sensitive. */
                deployer?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                dirty?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                start_time?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                end_time?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows, as an attachment. One that breaks off is not complete. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,name
                     *     1,a name
                     */
                    "text/csv": string;
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "harvester": {
                     *           "id": 1,
                     *           "url": "http://127.0.0.1:8085/api/v1/harvesters/1/",
                     *           "harv_id": 11,
                     *           "location": {
                     *             "id": 1,
                     *             "url": "http://127.0.0.1:8085/api/v1/locations/1/",
                     *             "ranch": "Ranch A",
                     *             "distributor": {
                     *               "id": 1,
                     *               "url": "http://127.0.0.1:8085/api/v1/distributors/1/",
                     *               "name": "Coast Berries"
                     *             }
                     *           },
                     *           "fruit": {
                     *             "id": 1,
                     *             "url": "http://127.0.0.1:8085/api/v1/fruits/1/",
                     *             "name": "strawberry"
                     *           },
                     *           "is_emulator": false
                     *         },
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "githash": "abc123",
                     *         "dirty": false,
                     *         "branchname": "main",
                     *         "deployer": "sue",
                     *         "deployed_ts": "2022-05-02T21:27:42.789323Z",
                     *         "creator": 1,
                     *         "modifiedBy": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["HarvesterSWInfoList"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The process sends as many exports as it may. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "Too many failed logins for this user name; try again in 120 s."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    listenLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events without end; a comment every 15 seconds. It ends when the token or session does, and when the client does not read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example retry: 5000
                     *
                     *     event: report
                     *     data: {"type":"errorreports","id":7,"harv_id":11,"event":5}
                     *
                     *     event: extracted
                     *     data: {"type":"errorreports","id":7}
                     *
                     *     event: migration
                     *     data: {"id":1,"result":"success"}
                     *
                     *     : still here
                     */
                    "text/event-stream": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The process tells as many clients as it may (LIVE_MAX_CLIENTS). */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "The database is not available; try again in 2 s"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getTagsEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "Event tags",
                     *       "data": {
                     *         "tags": [
                     *           "ErrorReport",
                     *           "S3File"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example Event tags */
                        message: string;
                        /**
                         * @example {
                         *       "tags": [
                         *         "ErrorReport",
                         *         "S3File"
                         *       ]
                         *     }
                         */
                        data: {
                            tags: string[];
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Rows a page, 10 when left out. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description How `count` is made: exact, estimated, or none (null). */
                count?: "exact" | "estimated" | "none";
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Equal, case-sensitive. */
                UUID?: string;
                /** @description Comma-separated tags; the object has every one, case-sensitive. */
                tags?: string;
                /** @description Comma-separated numbers of harvesters; a report of the event is of any of them. */
                harv_ids?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "event retrieved successfully",
                     *       "data": {
                     *         "count": 1,
                     *         "next": null,
                     *         "previous": null,
                     *         "results": [
                     *           {
                     *             "id": 1,
                     *             "tags": [
                     *               "ErrorReport",
                     *               "S3File"
                     *             ],
                     *             "created": "2022-05-02T21:27:42.789323Z",
                     *             "lastModified": "2022-05-02T21:27:42.789323Z",
                     *             "UUID": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                     *             "creator": 1,
                     *             "modifiedBy": 1,
                     *             "secondary_events": [
                     *               2
                     *             ],
                     *             "related_objects": [
                     *               {
                     *                 "url": "/errorreports/1/",
                     *                 "object": "Error Report",
                     *                 "time": "2022-05-02T21:27:42.789323Z"
                     *               }
                     *             ],
                     *             "related_files": [
                     *               {
                     *                 "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
                     *                 "filetype": "dmesg"
                     *               }
                     *             ],
                     *             "related_images": [
                     *               {
                     *                 "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
                     *                 "filetype": "dmesg"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example event retrieved successfully */
                        message: string;
                        data: {
                            count: number | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            next: string | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            previous: string | null;
                            results: components["schemas"]["Event"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    createEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "UUID": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                 *       "secondary_events": [
                 *         1
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @example 6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11 */
                    UUID: string;
                    secondary_events?: number[];
                };
            };
        };
        responses: {
            /** @description The object. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "event created successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "tags": [
                     *           "ErrorReport",
                     *           "S3File"
                     *         ],
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "UUID": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "secondary_events": [
                     *           2
                     *         ],
                     *         "related_objects": [
                     *           {
                     *             "url": "/errorreports/1/",
                     *             "object": "Error Report",
                     *             "time": "2022-05-02T21:27:42.789323Z"
                     *           }
                     *         ],
                     *         "related_files": [
                     *           {
                     *             "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
                     *             "filetype": "dmesg"
                     *           }
                     *         ],
                     *         "related_images": [
                     *           {
                     *             "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
                     *             "filetype": "dmesg"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example event created successfully */
                        message: string;
                        data: components["schemas"]["Event"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "event retrieved successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "tags": [
                     *           "ErrorReport",
                     *           "S3File"
                     *         ],
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "UUID": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "secondary_events": [
                     *           2
                     *         ],
                     *         "related_objects": [
                     *           {
                     *             "url": "/errorreports/1/",
                     *             "object": "Error Report",
                     *             "time": "2022-05-02T21:27:42.789323Z"
                     *           }
                     *         ],
                     *         "related_files": [
                     *           {
                     *             "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
                     *             "filetype": "dmesg"
                     *           }
                     *         ],
                     *         "related_images": [
                     *           {
                     *             "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
                     *             "filetype": "dmesg"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example event retrieved successfully */
                        message: string;
                        data: components["schemas"]["Event"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "UUID": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                 *       "secondary_events": [
                 *         1
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @example 6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11 */
                    UUID: string;
                    secondary_events?: number[];
                };
            };
        };
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "event updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "tags": [
                     *           "ErrorReport",
                     *           "S3File"
                     *         ],
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "UUID": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "secondary_events": [
                     *           2
                     *         ],
                     *         "related_objects": [
                     *           {
                     *             "url": "/errorreports/1/",
                     *             "object": "Error Report",
                     *             "time": "2022-05-02T21:27:42.789323Z"
                     *           }
                     *         ],
                     *         "related_files": [
                     *           {
                     *             "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
                     *             "filetype": "dmesg"
                     *           }
                     *         ],
                     *         "related_images": [
                     *           {
                     *             "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
                     *             "filetype": "dmesg"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example event updated successfully */
                        message: string;
                        data: components["schemas"]["Event"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    destroyEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    partialUpdateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "UUID": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                 *       "secondary_events": [
                 *         1
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @example 6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11 */
                    UUID?: string;
                    secondary_events?: number[];
                };
            };
        };
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "event updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "tags": [
                     *           "ErrorReport",
                     *           "S3File"
                     *         ],
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "UUID": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "secondary_events": [
                     *           2
                     *         ],
                     *         "related_objects": [
                     *           {
                     *             "url": "/errorreports/1/",
                     *             "object": "Error Report",
                     *             "time": "2022-05-02T21:27:42.789323Z"
                     *           }
                     *         ],
                     *         "related_files": [
                     *           {
                     *             "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
                     *             "filetype": "dmesg"
                     *           }
                     *         ],
                     *         "related_images": [
                     *           {
                     *             "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
                     *             "filetype": "dmesg"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example event updated successfully */
                        message: string;
                        data: components["schemas"]["Event"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportEvent: {
        parameters: {
            query?: {
                /** @description CSV has a header line, nested values under dotted names, and `; ` between the elements of lists; JSON is a list of what the pages hold. */
                format?: "csv" | "json";
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Equal, case-sensitive. */
                UUID?: string;
                /** @description Comma-separated tags; the object has every one, case-sensitive. */
                tags?: string;
                /** @description Comma-separated numbers of harvesters; a report of the event is of any of them. */
                harv_ids?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows, as an attachment. One that breaks off is not complete. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,name
                     *     1,a name
                     */
                    "text/csv": string;
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "tags": [
                     *           "ErrorReport",
                     *           "S3File"
                     *         ],
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "UUID": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "secondary_events": [
                     *           2
                     *         ],
                     *         "related_objects": [
                     *           {
                     *             "url": "/errorreports/1/",
                     *             "object": "Error Report",
                     *             "time": "2022-05-02T21:27:42.789323Z"
                     *           }
                     *         ],
                     *         "related_files": [
                     *           {
                     *             "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
                     *             "filetype": "dmesg"
                     *           }
                     *         ],
                     *         "related_images": [
                     *           {
                     *             "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
                     *             "filetype": "dmesg"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Event"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The process sends as many exports as it may. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "Too many failed logins for this user name; try again in 120 s."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    getTagsPickSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "Event tags",
                     *       "data": {
                     *         "tags": [
                     *           "ErrorReport",
                     *           "S3File"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example Event tags */
                        message: string;
                        /**
                         * @example {
                         *       "tags": [
                         *         "ErrorReport",
                         *         "S3File"
                         *       ]
                         *     }
                         */
                        data: {
                            tags: string[];
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPickSessions: {
        parameters: {
            query?: {
                /** @description Rows a page, 10 when left out. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description How `count` is made: exact, estimated, or none (null). */
                count?: "exact" | "estimated" | "none";
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Equal, case-sensitive. */
                UUID?: string;
                /** @description Comma-separated tags; the object has every one, case-sensitive. */
                tags?: string;
                /** @description Comma-separated whole numbers; any of them matches. */
                harv_ids?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                locations?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                start_time?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                end_time?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "picksession retrieved successfully",
                     *       "data": {
                     *         "count": 1,
                     *         "next": null,
                     *         "previous": null,
                     *         "results": [
                     *           {
                     *             "id": 1,
                     *             "tags": [],
                     *             "created": "2022-05-02T21:27:42.789323Z",
                     *             "lastModified": "2022-05-02T21:27:42.789323Z",
                     *             "UUID": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                     *             "start_time": "2022-05-02T21:27:42.789323Z",
                     *             "session_length": "00:15:30",
                     *             "creator": 1,
                     *             "modifiedBy": 1,
                     *             "harvester": 1,
                     *             "location": 1,
                     *             "related_objects": [
                     *               {
                     *                 "url": "/errorreports/1/",
                     *                 "object": "Error Report",
                     *                 "time": "2022-05-02T21:27:42.789323Z"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example picksession retrieved successfully */
                        message: string;
                        data: {
                            count: number | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            next: string | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            previous: string | null;
                            results: components["schemas"]["PickSession"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPickSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "UUID": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                 *       "harvester": 1,
                 *       "location": 1,
                 *       "start_time": "2022-05-02T21:27:42.789323Z",
                 *       "session_length": "00:15:30"
                 *     }
                 */
                "application/json": {
                    /** @example 6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11 */
                    UUID: string;
                    harvester?: number | null;
                    location?: number | null;
                    /** Format: date-time */
                    start_time?: string | null;
                    /** @example 00:15:30 */
                    session_length?: string | null;
                };
            };
        };
        responses: {
            /** @description The object. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "picksession created successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "tags": [],
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "UUID": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                     *         "start_time": "2022-05-02T21:27:42.789323Z",
                     *         "session_length": "00:15:30",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "harvester": 1,
                     *         "location": 1,
                     *         "related_objects": [
                     *           {
                     *             "url": "/errorreports/1/",
                     *             "object": "Error Report",
                     *             "time": "2022-05-02T21:27:42.789323Z"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example picksession created successfully */
                        message: string;
                        data: components["schemas"]["PickSession"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrievePickSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "picksession retrieved successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "tags": [],
                     *         "harvester": {
                     *           "id": 1,
                     *           "url": "http://127.0.0.1:8085/api/v1/harvesters/1/",
                     *           "harv_id": 11,
                     *           "location": {
                     *             "id": 1,
                     *             "url": "http://127.0.0.1:8085/api/v1/locations/1/",
                     *             "ranch": "Ranch A",
                     *             "distributor": {
                     *               "id": 1,
                     *               "url": "http://127.0.0.1:8085/api/v1/distributors/1/",
                     *               "name": "Coast Berries"
                     *             }
                     *           },
                     *           "fruit": {
                     *             "id": 1,
                     *             "url": "http://127.0.0.1:8085/api/v1/fruits/1/",
                     *             "name": "strawberry"
                     *           },
                     *           "is_emulator": false
                     *         },
                     *         "location": {
                     *           "id": 1,
                     *           "url": "http://127.0.0.1:8085/api/v1/locations/1/",
                     *           "ranch": "Ranch A",
                     *           "distributor": {
                     *             "id": 1,
                     *             "url": "http://127.0.0.1:8085/api/v1/distributors/1/",
                     *             "name": "Coast Berries"
                     *           }
                     *         },
                     *         "creator": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "modifiedBy": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "UUID": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                     *         "start_time": "2022-05-02T21:27:42.789323Z",
                     *         "session_length": "00:15:30",
                     *         "related_objects": [
                     *           {
                     *             "url": "/errorreports/1/",
                     *             "object": "Error Report",
                     *             "time": "2022-05-02T21:27:42.789323Z"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example picksession retrieved successfully */
                        message: string;
                        data: components["schemas"]["PickSessionDetail"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    updatePickSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "UUID": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                 *       "harvester": 1,
                 *       "location": 1,
                 *       "start_time": "2022-05-02T21:27:42.789323Z",
                 *       "session_length": "00:15:30"
                 *     }
                 */
                "application/json": {
                    /** @example 6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11 */
                    UUID: string;
                    harvester?: number | null;
                    location?: number | null;
                    /** Format: date-time */
                    start_time?: string | null;
                    /** @example 00:15:30 */
                    session_length?: string | null;
                };
            };
        };
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "picksession updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "tags": [],
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "UUID": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                     *         "start_time": "2022-05-02T21:27:42.789323Z",
                     *         "session_length": "00:15:30",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "harvester": 1,
                     *         "location": 1,
                     *         "related_objects": [
                     *           {
                     *             "url": "/errorreports/1/",
                     *             "object": "Error Report",
                     *             "time": "2022-05-02T21:27:42.789323Z"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example picksession updated successfully */
                        message: string;
                        data: components["schemas"]["PickSession"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    destroyPickSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    partialUpdatePickSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "UUID": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                 *       "harvester": 1,
                 *       "location": 1,
                 *       "start_time": "2022-05-02T21:27:42.789323Z",
                 *       "session_length": "00:15:30"
                 *     }
                 */
                "application/json": {
                    /** @example 6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11 */
                    UUID?: string;
                    harvester?: number | null;
                    location?: number | null;
                    /** Format: date-time */
                    start_time?: string | null;
                    /** @example 00:15:30 */
                    session_length?: string | null;
                };
            };
        };
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "picksession updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "tags": [],
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "UUID": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                     *         "start_time": "2022-05-02T21:27:42.789323Z",
                     *         "session_length": "00:15:30",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "harvester": 1,
                     *         "location": 1,
                     *         "related_objects": [
                     *           {
                     *             "url": "/errorreports/1/",
                     *             "object": "Error Report",
                     *             "time": "2022-05-02T21:27:42.789323Z"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example picksession updated successfully */
                        message: string;
                        data: components["schemas"]["PickSession"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportPickSession: {
        parameters: {
            query?: {
                /** @description CSV has a header line, nested values under dotted names, and `; ` between the elements of lists; JSON is a list of what the pages hold. */
                format?: "csv" | "json";
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Equal, case-sensitive. */
                UUID?: string;
                /** @description Comma-separated tags; the object has every one, case-sensitive. */
                tags?: string;
                /** @description Comma-separated whole numbers; any of them matches. */
                harv_ids?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                locations?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                start_time?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                end_time?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows, as an attachment. One that breaks off is not complete. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,name
                     *     1,a name
                     */
                    "text/csv": string;
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "tags": [],
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "UUID": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                     *         "start_time": "2022-05-02T21:27:42.789323Z",
                     *         "session_length": "00:15:30",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "harvester": 1,
                     *         "location": 1,
                     *         "related_objects": [
                     *           {
                     *             "url": "/errorreports/1/",
                     *             "object": "Error Report",
                     *             "time": "2022-05-02T21:27:42.789323Z"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PickSession"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The process sends as many exports as it may. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "Too many failed logins for this user name; try again in 120 s."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    listAFTExceptionCodes: {
        parameters: {
            query?: {
                /** @description Rows a page, 10 when left out. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description How `count` is made: exact, estimated, or none (null). */
                count?: "exact" | "estimated" | "none";
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                retired?: string;
                /** @description Equal, case-sensitive. */
                team?: string;
                /** @description Words, of which each stands somewhere in what people know a row by, in any case; at most 10 count. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "exceptioncode retrieved successfully",
                     *       "data": {
                     *         "count": 1,
                     *         "next": null,
                     *         "previous": null,
                     *         "results": [
                     *           {
                     *             "id": 1,
                     *             "created": "2022-05-02T21:27:42.789323Z",
                     *             "lastModified": "2022-05-02T21:27:42.789323Z",
                     *             "code": 9,
                     *             "name": "NoTray",
                     *             "msg": "There is no tray.",
                     *             "team": "tray",
                     *             "cycle": false,
                     *             "operator_msg": "Check the tray",
                     *             "creator": 1,
                     *             "modifiedBy": 1,
                     *             "manifest": 1,
                     *             "retired": false
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example exceptioncode retrieved successfully */
                        message: string;
                        data: {
                            count: number | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            next: string | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            previous: string | null;
                            results: components["schemas"]["AFTExceptionCode"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    createAFTExceptionCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": 9,
                 *       "name": "NoTray",
                 *       "team": "tray",
                 *       "cycle": false,
                 *       "msg": "There is no tray.",
                 *       "operator_msg": "Check the tray",
                 *       "manifest": null
                 *     }
                 */
                "application/json": {
                    /** @example 9 */
                    code: number;
                    /** @example NoTray */
                    name: string;
                    /** @example tray */
                    team: string;
                    cycle: boolean;
                    /** @example There is no tray. */
                    msg?: string;
                    /** @example Check the tray */
                    operator_msg?: string;
                    /** @example null */
                    manifest?: number | null;
                };
            };
        };
        responses: {
            /** @description The object. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "exceptioncode created successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "code": 9,
                     *         "name": "NoTray",
                     *         "msg": "There is no tray.",
                     *         "team": "tray",
                     *         "cycle": false,
                     *         "operator_msg": "Check the tray",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "manifest": 1,
                     *         "retired": false
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example exceptioncode created successfully */
                        message: string;
                        data: components["schemas"]["AFTExceptionCode"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveAFTExceptionCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "exceptioncode retrieved successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "code": 9,
                     *         "name": "NoTray",
                     *         "msg": "There is no tray.",
                     *         "team": "tray",
                     *         "cycle": false,
                     *         "operator_msg": "Check the tray",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "manifest": 1,
                     *         "retired": false
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example exceptioncode retrieved successfully */
                        message: string;
                        data: components["schemas"]["AFTExceptionCode"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateAFTExceptionCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": 9,
                 *       "name": "NoTray",
                 *       "team": "tray",
                 *       "cycle": false,
                 *       "msg": "There is no tray.",
                 *       "operator_msg": "Check the tray",
                 *       "manifest": null
                 *     }
                 */
                "application/json": {
                    /** @example 9 */
                    code: number;
                    /** @example NoTray */
                    name: string;
                    /** @example tray */
                    team: string;
                    cycle: boolean;
                    /** @example There is no tray. */
                    msg?: string;
                    /** @example Check the tray */
                    operator_msg?: string;
                    /** @example null */
                    manifest?: number | null;
                };
            };
        };
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "exceptioncode updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "code": 9,
                     *         "name": "NoTray",
                     *         "msg": "There is no tray.",
                     *         "team": "tray",
                     *         "cycle": false,
                     *         "operator_msg": "Check the tray",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "manifest": 1,
                     *         "retired": false
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example exceptioncode updated successfully */
                        message: string;
                        data: components["schemas"]["AFTExceptionCode"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    destroyAFTExceptionCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    partialUpdateAFTExceptionCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "code": 9,
                 *       "name": "NoTray",
                 *       "team": "tray",
                 *       "cycle": false,
                 *       "msg": "There is no tray.",
                 *       "operator_msg": "Check the tray",
                 *       "manifest": null
                 *     }
                 */
                "application/json": {
                    /** @example 9 */
                    code?: number;
                    /** @example NoTray */
                    name?: string;
                    /** @example tray */
                    team?: string;
                    cycle?: boolean;
                    /** @example There is no tray. */
                    msg?: string;
                    /** @example Check the tray */
                    operator_msg?: string;
                    /** @example null */
                    manifest?: number | null;
                };
            };
        };
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "exceptioncode updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "code": 9,
                     *         "name": "NoTray",
                     *         "msg": "There is no tray.",
                     *         "team": "tray",
                     *         "cycle": false,
                     *         "operator_msg": "Check the tray",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "manifest": 1,
                     *         "retired": false
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example exceptioncode updated successfully */
                        message: string;
                        data: components["schemas"]["AFTExceptionCode"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportAFTExceptionCode: {
        parameters: {
            query?: {
                /** @description CSV has a header line, nested values under dotted names, and `; ` between the elements of lists; JSON is a list of what the pages hold. */
                format?: "csv" | "json";
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                retired?: string;
                /** @description Equal, case-sensitive. */
                team?: string;
                /** @description Words, of which each stands somewhere in what people know a row by, in any case; at most 10 count. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows, as an attachment. One that breaks off is not complete. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,name
                     *     1,a name
                     */
                    "text/csv": string;
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "code": 9,
                     *         "name": "NoTray",
                     *         "msg": "There is no tray.",
                     *         "team": "tray",
                     *         "cycle": false,
                     *         "operator_msg": "Check the tray",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "manifest": 1,
                     *         "retired": false
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AFTExceptionCode"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The process sends as many exports as it may. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "Too many failed logins for this user name; try again in 120 s."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    applyAFTExceptionCodeManifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "codemanifest created successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "version": "1.0",
                     *         "manifest": [
                     *           {
                     *             "code": 9,
                     *             "name": "NoTray",
                     *             "team": "tray",
                     *             "cycle": false,
                     *             "msg": "There is no tray.",
                     *             "operator_msg": "Check the tray"
                     *           }
                     *         ],
                     *         "creator": 1,
                     *         "modifiedBy": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example codemanifest created successfully */
                        message: string;
                        data: components["schemas"]["AFTExceptionCodeManifest"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAFTExceptionCodeManifests: {
        parameters: {
            query?: {
                /** @description Rows a page, 10 when left out. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description How `count` is made: exact, estimated, or none (null). */
                count?: "exact" | "estimated" | "none";
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "codemanifest retrieved successfully",
                     *       "data": {
                     *         "count": 1,
                     *         "next": null,
                     *         "previous": null,
                     *         "results": [
                     *           {
                     *             "id": 1,
                     *             "created": "2022-05-02T21:27:42.789323Z",
                     *             "lastModified": "2022-05-02T21:27:42.789323Z",
                     *             "version": "1.0",
                     *             "manifest": [
                     *               {
                     *                 "code": 9,
                     *                 "name": "NoTray",
                     *                 "team": "tray",
                     *                 "cycle": false,
                     *                 "msg": "There is no tray.",
                     *                 "operator_msg": "Check the tray"
                     *               }
                     *             ],
                     *             "creator": 1,
                     *             "modifiedBy": 1
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example codemanifest retrieved successfully */
                        message: string;
                        data: {
                            count: number | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            next: string | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            previous: string | null;
                            results: components["schemas"]["AFTExceptionCodeManifest"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    createAFTExceptionCodeManifest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": "1.0",
                 *       "manifest": [
                 *         {
                 *           "code": 9,
                 *           "name": "NoTray",
                 *           "team": "tray",
                 *           "cycle": false,
                 *           "msg": "There is no tray.",
                 *           "operator_msg": "Check the tray"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @example 1.0 */
                    version: string;
                    manifest: {
                        /** @example 9 */
                        code: number;
                        /** @example NoTray */
                        name: string;
                        /** @example tray */
                        team: string;
                        cycle: boolean;
                        /** @example There is no tray. */
                        msg?: string;
                        /** @example Check the tray */
                        operator_msg?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description The object. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "codemanifest created successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "version": "1.0",
                     *         "manifest": [
                     *           {
                     *             "code": 9,
                     *             "name": "NoTray",
                     *             "team": "tray",
                     *             "cycle": false,
                     *             "msg": "There is no tray.",
                     *             "operator_msg": "Check the tray"
                     *           }
                     *         ],
                     *         "creator": 1,
                     *         "modifiedBy": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example codemanifest created successfully */
                        message: string;
                        data: components["schemas"]["AFTExceptionCodeManifest"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveAFTExceptionCodeManifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "codemanifest retrieved successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "version": "1.0",
                     *         "manifest": [
                     *           {
                     *             "code": 9,
                     *             "name": "NoTray",
                     *             "team": "tray",
                     *             "cycle": false,
                     *             "msg": "There is no tray.",
                     *             "operator_msg": "Check the tray"
                     *           }
                     *         ],
                     *         "creator": 1,
                     *         "modifiedBy": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example codemanifest retrieved successfully */
                        message: string;
                        data: components["schemas"]["AFTExceptionCodeManifest"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateAFTExceptionCodeManifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": "1.0",
                 *       "manifest": [
                 *         {
                 *           "code": 9,
                 *           "name": "NoTray",
                 *           "team": "tray",
                 *           "cycle": false,
                 *           "msg": "There is no tray.",
                 *           "operator_msg": "Check the tray"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @example 1.0 */
                    version: string;
                    manifest: {
                        /** @example 9 */
                        code: number;
                        /** @example NoTray */
                        name: string;
                        /** @example tray */
                        team: string;
                        cycle: boolean;
                        /** @example There is no tray. */
                        msg?: string;
                        /** @example Check the tray */
                        operator_msg?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "codemanifest updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "version": "1.0",
                     *         "manifest": [
                     *           {
                     *             "code": 9,
                     *             "name": "NoTray",
                     *             "team": "tray",
                     *             "cycle": false,
                     *             "msg": "There is no tray.",
                     *             "operator_msg": "Check the tray"
                     *           }
                     *         ],
                     *         "creator": 1,
                     *         "modifiedBy": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example codemanifest updated successfully */
                        message: string;
                        data: components["schemas"]["AFTExceptionCodeManifest"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    destroyAFTExceptionCodeManifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    partialUpdateAFTExceptionCodeManifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "version": "1.0",
                 *       "manifest": [
                 *         {
                 *           "code": 9,
                 *           "name": "NoTray",
                 *           "team": "tray",
                 *           "cycle": false,
                 *           "msg": "There is no tray.",
                 *           "operator_msg": "Check the tray"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @example 1.0 */
                    version?: string;
                    manifest?: {
                        /** @example 9 */
                        code: number;
                        /** @example NoTray */
                        name: string;
                        /** @example tray */
                        team: string;
                        cycle: boolean;
                        /** @example There is no tray. */
                        msg?: string;
                        /** @example Check the tray */
                        operator_msg?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "codemanifest updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "version": "1.0",
                     *         "manifest": [
                     *           {
                     *             "code": 9,
                     *             "name": "NoTray",
                     *             "team": "tray",
                     *             "cycle": false,
                     *             "msg": "There is no tray.",
                     *             "operator_msg": "Check the tray"
                     *           }
                     *         ],
                     *         "creator": 1,
                     *         "modifiedBy": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example codemanifest updated successfully */
                        message: string;
                        data: components["schemas"]["AFTExceptionCodeManifest"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportAFTExceptionCodeManifest: {
        parameters: {
            query?: {
                /** @description CSV has a header line, nested values under dotted names, and `; ` between the elements of lists; JSON is a list of what the pages hold. */
                format?: "csv" | "json";
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows, as an attachment. One that breaks off is not complete. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,name
                     *     1,a name
                     */
                    "text/csv": string;
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "version": "1.0",
                     *         "manifest": [
                     *           {
                     *             "code": 9,
                     *             "name": "NoTray",
                     *             "team": "tray",
                     *             "cycle": false,
                     *             "msg": "There is no tray.",
                     *             "operator_msg": "Check the tray"
                     *           }
                     *         ],
                     *         "creator": 1,
                     *         "modifiedBy": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AFTExceptionCodeManifest"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The process sends as many exports as it may. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "Too many failed logins for this user name; try again in 120 s."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    histogramErrorReport: {
        parameters: {
            query?: {
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                start_time?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                end_time?: string;
                /** @description Start of a time-of-day window, `HH:MM[:SS]` or `HHMM`, in `tz` when given, else UTC; may span midnight. */
                start_hour?: string;
                /** @description End of the time-of-day window. */
                end_hour?: string;
                /** @description Comma-separated whole numbers; any of them matches. */
                harv_ids?: string;
                /** @description Leaves out the rows that match. Comma-separated whole numbers; any of them matches. */
                exclude_harv_ids?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                fruits?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_fruits?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                is_emulator?: string;
                /** @description What the continuous tests sent, whose machines have `beatbox` in their names: `true` or `1` for that alone, `false` or `0` for all but that; any other word is ignored. */
                is_beatbox?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                locations?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_locations?: string;
                /** @description Comma-separated tags; the object has every one, case-sensitive. */
                tags?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                uuid?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
                /** @description Comma-separated whole numbers; any of them matches. */
                codes?: string;
                /** @description Leaves out the rows that match. Comma-separated whole numbers; any of them matches. */
                exclude_codes?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                services?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_services?: string;
                /** @description Comma-separated whole numbers; any of them matches. */
                robots?: string;
                /** @description Leaves out the rows that match. Comma-separated whole numbers; any of them matches. */
                exclude_robots?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                branches?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_branches?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                handled?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                primary?: string;
                /** @description Contains the text, in any case. */
                traceback?: string;
                /** @description Comma-separated `path=value`, all of which hold. Paths walk relations and stored JSON with `__` and may end in an operator such as `__gte`. */
                generic?: string;
                /** @description The most bars there may be, 1 to 500; 60 when left out. */
                buckets?: number;
                /** @description IANA zone in which days begin and dates without offset are read; US/Pacific when left out. */
                tz?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "errorreport retrieved successfully",
                     *       "data": {
                     *         "start": "2022-05-02T07:00:00Z",
                     *         "end": "2022-05-02T08:59:59Z",
                     *         "interval_seconds": 3600,
                     *         "buckets": [
                     *           {
                     *             "start": "2022-05-02T07:00:00Z",
                     *             "count": 12
                     *           },
                     *           {
                     *             "start": "2022-05-02T08:00:00Z",
                     *             "count": 0
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example errorreport retrieved successfully */
                        message: string;
                        data: {
                            /**
                             * Format: date-time
                             * @description `start_time`, or the time of the first report that matches. Null when there is neither.
                             * @example 2022-05-02T07:00:00Z
                             */
                            start: string | null;
                            /**
                             * Format: date-time
                             * @description `end_time`, or the time of the last report that matches.
                             * @example 2022-05-02T08:59:59Z
                             */
                            end: string | null;
                            /**
                             * @description Width of a bucket: 1 s to 12 h, or whole days, at most a multiple of 28. Buckets wider than an hour follow the clock of `tz`, so that one with a change of clocks is shorter or longer.
                             * @example 3600
                             */
                            interval_seconds: number | null;
                            /**
                             * @description Without gaps, oldest first; the first may begin before `start`.
                             * @example [
                             *       {
                             *         "start": "2022-05-02T07:00:00Z",
                             *         "count": 12
                             *       },
                             *       {
                             *         "start": "2022-05-02T08:00:00Z",
                             *         "count": 0
                             *       }
                             *     ]
                             */
                            buckets: {
                                /** Format: date-time */
                                start: string;
                                count: number;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    facetsErrorReport: {
        parameters: {
            query?: {
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                start_time?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                end_time?: string;
                /** @description Start of a time-of-day window, `HH:MM[:SS]` or `HHMM`, in `tz` when given, else UTC; may span midnight. */
                start_hour?: string;
                /** @description End of the time-of-day window. */
                end_hour?: string;
                /** @description Comma-separated whole numbers; any of them matches. */
                harv_ids?: string;
                /** @description Leaves out the rows that match. Comma-separated whole numbers; any of them matches. */
                exclude_harv_ids?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                fruits?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_fruits?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                is_emulator?: string;
                /** @description What the continuous tests sent, whose machines have `beatbox` in their names: `true` or `1` for that alone, `false` or `0` for all but that; any other word is ignored. */
                is_beatbox?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                locations?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_locations?: string;
                /** @description Comma-separated tags; the object has every one, case-sensitive. */
                tags?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                uuid?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
                /** @description Comma-separated whole numbers; any of them matches. */
                codes?: string;
                /** @description Leaves out the rows that match. Comma-separated whole numbers; any of them matches. */
                exclude_codes?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                services?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_services?: string;
                /** @description Comma-separated whole numbers; any of them matches. */
                robots?: string;
                /** @description Leaves out the rows that match. Comma-separated whole numbers; any of them matches. */
                exclude_robots?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                branches?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_branches?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                handled?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                primary?: string;
                /** @description Contains the text, in any case. */
                traceback?: string;
                /** @description Comma-separated `path=value`, all of which hold. Paths walk relations and stored JSON with `__` and may end in an operator such as `__gte`. */
                generic?: string;
                /** @description IANA zone in which days begin and dates without offset are read; US/Pacific when left out. */
                tz?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "errorreport retrieved successfully",
                     *       "data": {
                     *         "code": [
                     *           {
                     *             "value": "9",
                     *             "label": "9 NoTray",
                     *             "count": 12
                     *           }
                     *         ],
                     *         "service": [
                     *           {
                     *             "value": "traychg",
                     *             "label": "traychg",
                     *             "count": 12
                     *           }
                     *         ],
                     *         "robot": [
                     *           {
                     *             "value": "3",
                     *             "label": "Robot 3",
                     *             "count": 7
                     *           }
                     *         ],
                     *         "harvester": [
                     *           {
                     *             "value": "11",
                     *             "label": "Harvester 11",
                     *             "count": 12
                     *           }
                     *         ],
                     *         "ranch": [
                     *           {
                     *             "value": "Ranch A",
                     *             "label": "Ranch A",
                     *             "count": 12
                     *           }
                     *         ],
                     *         "fruit": [
                     *           {
                     *             "value": "strawberry",
                     *             "label": "strawberry",
                     *             "count": 12
                     *           }
                     *         ],
                     *         "branch": [
                     *           {
                     *             "value": "main",
                     *             "label": "main",
                     *             "count": 12
                     *           }
                     *         ],
                     *         "handled": [
                     *           {
                     *             "value": "false",
                     *             "label": "Unhandled",
                     *             "count": 12
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example errorreport retrieved successfully */
                        message: string;
                        /** @description The 20 values of each property that most reports have. A report with several counts for each; each property is counted with all filters but its own. */
                        data: {
                            /**
                             * @example [
                             *       {
                             *         "value": "9",
                             *         "label": "9 NoTray",
                             *         "count": 12
                             *       }
                             *     ]
                             */
                            code: {
                                /** @description As the filter takes it. */
                                value: string;
                                /** @description As people read it. */
                                label: string;
                                /** @description Reports. */
                                count: number;
                            }[];
                            /**
                             * @example [
                             *       {
                             *         "value": "traychg",
                             *         "label": "traychg",
                             *         "count": 12
                             *       }
                             *     ]
                             */
                            service: {
                                /** @description As the filter takes it. */
                                value: string;
                                /** @description As people read it. */
                                label: string;
                                /** @description Reports. */
                                count: number;
                            }[];
                            /**
                             * @example [
                             *       {
                             *         "value": "3",
                             *         "label": "Robot 3",
                             *         "count": 7
                             *       }
                             *     ]
                             */
                            robot: {
                                /** @description As the filter takes it. */
                                value: string;
                                /** @description As people read it. */
                                label: string;
                                /** @description Reports. */
                                count: number;
                            }[];
                            /**
                             * @example [
                             *       {
                             *         "value": "11",
                             *         "label": "Harvester 11",
                             *         "count": 12
                             *       }
                             *     ]
                             */
                            harvester: {
                                /** @description As the filter takes it. */
                                value: string;
                                /** @description As people read it. */
                                label: string;
                                /** @description Reports. */
                                count: number;
                            }[];
                            /**
                             * @example [
                             *       {
                             *         "value": "Ranch A",
                             *         "label": "Ranch A",
                             *         "count": 12
                             *       }
                             *     ]
                             */
                            ranch: {
                                /** @description As the filter takes it. */
                                value: string;
                                /** @description As people read it. */
                                label: string;
                                /** @description Reports. */
                                count: number;
                            }[];
                            /**
                             * @example [
                             *       {
                             *         "value": "strawberry",
                             *         "label": "strawberry",
                             *         "count": 12
                             *       }
                             *     ]
                             */
                            fruit: {
                                /** @description As the filter takes it. */
                                value: string;
                                /** @description As people read it. */
                                label: string;
                                /** @description Reports. */
                                count: number;
                            }[];
                            /**
                             * @example [
                             *       {
                             *         "value": "main",
                             *         "label": "main",
                             *         "count": 12
                             *       }
                             *     ]
                             */
                            branch: {
                                /** @description As the filter takes it. */
                                value: string;
                                /** @description As people read it. */
                                label: string;
                                /** @description Reports. */
                                count: number;
                            }[];
                            /**
                             * @example [
                             *       {
                             *         "value": "false",
                             *         "label": "Unhandled",
                             *         "count": 12
                             *       }
                             *     ]
                             */
                            handled: {
                                /** @description As the filter takes it. */
                                value: string;
                                /** @description As people read it. */
                                label: string;
                                /** @description Reports. */
                                count: number;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSchemaErrorReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "error schema retrieved",
                     *       "data": {
                     *         "type": "object",
                     *         "properties": {
                     *           "data": {
                     *             "type": "object",
                     *             "properties": {
                     *               "uuid": {
                     *                 "type": "string"
                     *               },
                     *               "sysmon_report": {
                     *                 "type": "object",
                     *                 "properties": {
                     *                   "serial_number": {
                     *                     "type": [
                     *                       "number",
                     *                       "string"
                     *                     ]
                     *                   },
                     *                   "fruit": {
                     *                     "type": "string"
                     *                   },
                     *                   "is_emulator": {
                     *                     "type": "boolean"
                     *                   },
                     *                   "scene": {
                     *                     "type": [
                     *                       "string",
                     *                       "null"
                     *                     ]
                     *                   }
                     *                 },
                     *                 "patternProperties": {
                     *                   "^(sysmon)(_ap)?\\.[0-9][0-9]?": {
                     *                     "type": "object",
                     *                     "properties": {
                     *                       "index": {
                     *                         "type": "integer"
                     *                       },
                     *                       "robot_index": {
                     *                         "type": "integer"
                     *                       },
                     *                       "version": {
                     *                         "type": [
                     *                           "string",
                     *                           "number"
                     *                         ]
                     *                       },
                     *                       "errors": {
                     *                         "type": "object",
                     *                         "patternProperties": {
                     *                           "^\\S*\\.[0-9][0-9]?": {
                     *                             "type": "object"
                     *                           }
                     *                         },
                     *                         "additionalProperties": false
                     *                       },
                     *                       "services": {
                     *                         "type": "object"
                     *                       },
                     *                       "chrony_info": {
                     *                         "type": "object"
                     *                       }
                     *                     }
                     *                   }
                     *                 },
                     *                 "required": [
                     *                   "serial_number"
                     *                 ]
                     *               }
                     *             },
                     *             "patternProperties": {},
                     *             "required": [
                     *               "sysmon_report"
                     *             ],
                     *             "additionalProperties": true
                     *           },
                     *           "timestamp": {
                     *             "type": "number"
                     *           },
                     *           "type": {
                     *             "type": "string"
                     *           },
                     *           "serial_number": {
                     *             "type": [
                     *               "string",
                     *               "number"
                     *             ]
                     *           }
                     *         },
                     *         "required": [
                     *           "data",
                     *           "timestamp",
                     *           "serial_number"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example error schema retrieved */
                        message: string;
                        /**
                         * @example {
                         *       "type": "object",
                         *       "properties": {
                         *         "data": {
                         *           "type": "object",
                         *           "properties": {
                         *             "uuid": {
                         *               "type": "string"
                         *             },
                         *             "sysmon_report": {
                         *               "type": "object",
                         *               "properties": {
                         *                 "serial_number": {
                         *                   "type": [
                         *                     "number",
                         *                     "string"
                         *                   ]
                         *                 },
                         *                 "fruit": {
                         *                   "type": "string"
                         *                 },
                         *                 "is_emulator": {
                         *                   "type": "boolean"
                         *                 },
                         *                 "scene": {
                         *                   "type": [
                         *                     "string",
                         *                     "null"
                         *                   ]
                         *                 }
                         *               },
                         *               "patternProperties": {
                         *                 "^(sysmon)(_ap)?\\.[0-9][0-9]?": {
                         *                   "type": "object",
                         *                   "properties": {
                         *                     "index": {
                         *                       "type": "integer"
                         *                     },
                         *                     "robot_index": {
                         *                       "type": "integer"
                         *                     },
                         *                     "version": {
                         *                       "type": [
                         *                         "string",
                         *                         "number"
                         *                       ]
                         *                     },
                         *                     "errors": {
                         *                       "type": "object",
                         *                       "patternProperties": {
                         *                         "^\\S*\\.[0-9][0-9]?": {
                         *                           "type": "object"
                         *                         }
                         *                       },
                         *                       "additionalProperties": false
                         *                     },
                         *                     "services": {
                         *                       "type": "object"
                         *                     },
                         *                     "chrony_info": {
                         *                       "type": "object"
                         *                     }
                         *                   }
                         *                 }
                         *               },
                         *               "required": [
                         *                 "serial_number"
                         *               ]
                         *             }
                         *           },
                         *           "patternProperties": {},
                         *           "required": [
                         *             "sysmon_report"
                         *           ],
                         *           "additionalProperties": true
                         *         },
                         *         "timestamp": {
                         *           "type": "number"
                         *         },
                         *         "type": {
                         *           "type": "string"
                         *         },
                         *         "serial_number": {
                         *           "type": [
                         *             "string",
                         *             "number"
                         *           ]
                         *         }
                         *       },
                         *       "required": [
                         *         "data",
                         *         "timestamp",
                         *         "serial_number"
                         *       ]
                         *     }
                         */
                        data: Record<string, never>;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    listErrorReports: {
        parameters: {
            query?: {
                /** @description Rows a page, 10 when left out. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description How `count` is made: exact, estimated, or none (null). */
                count?: "exact" | "estimated" | "none";
                /** @description Comma-separated fields that are shown only when asked for: report. A page then holds 50 rows at most. */
                include?: string;
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                start_time?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                end_time?: string;
                /** @description Start of a time-of-day window, `HH:MM[:SS]` or `HHMM`, in `tz` when given, else UTC; may span midnight. */
                start_hour?: string;
                /** @description End of the time-of-day window. */
                end_hour?: string;
                /** @description Comma-separated whole numbers; any of them matches. */
                harv_ids?: string;
                /** @description Leaves out the rows that match. Comma-separated whole numbers; any of them matches. */
                exclude_harv_ids?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                fruits?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_fruits?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                is_emulator?: string;
                /** @description What the continuous tests sent, whose machines have `beatbox` in their names: `true` or `1` for that alone, `false` or `0` for all but that; any other word is ignored. */
                is_beatbox?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                locations?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_locations?: string;
                /** @description Comma-separated tags; the object has every one, case-sensitive. */
                tags?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                uuid?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
                /** @description Comma-separated whole numbers; any of them matches. */
                codes?: string;
                /** @description Leaves out the rows that match. Comma-separated whole numbers; any of them matches. */
                exclude_codes?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                services?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_services?: string;
                /** @description Comma-separated whole numbers; any of them matches. */
                robots?: string;
                /** @description Leaves out the rows that match. Comma-separated whole numbers; any of them matches. */
                exclude_robots?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                branches?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_branches?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                handled?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                primary?: string;
                /** @description Contains the text, in any case. */
                traceback?: string;
                /** @description Comma-separated `path=value`, all of which hold. Paths walk relations and stored JSON with `__` and may end in an operator such as `__gte`. */
                generic?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "errorreport retrieved successfully",
                     *       "data": {
                     *         "count": 1,
                     *         "next": null,
                     *         "previous": null,
                     *         "results": [
                     *           {
                     *             "id": 1,
                     *             "reportTime": "2022-05-02T21:27:42.789323Z",
                     *             "harvester": {
                     *               "id": 1,
                     *               "url": "http://127.0.0.1:8085/api/v1/harvesters/1/",
                     *               "harv_id": 11,
                     *               "location": {
                     *                 "id": 1,
                     *                 "url": "http://127.0.0.1:8085/api/v1/locations/1/",
                     *                 "ranch": "Ranch A",
                     *                 "distributor": {
                     *                   "id": 1,
                     *                   "url": "http://127.0.0.1:8085/api/v1/distributors/1/",
                     *                   "name": "Coast Berries"
                     *                 }
                     *               },
                     *               "fruit": {
                     *                 "id": 1,
                     *                 "url": "http://127.0.0.1:8085/api/v1/fruits/1/",
                     *                 "name": "strawberry"
                     *               },
                     *               "is_emulator": false
                     *             },
                     *             "location": {
                     *               "id": 1,
                     *               "url": "http://127.0.0.1:8085/api/v1/locations/1/",
                     *               "ranch": "Ranch A",
                     *               "distributor": {
                     *                 "id": 1,
                     *                 "url": "http://127.0.0.1:8085/api/v1/distributors/1/",
                     *                 "name": "Coast Berries"
                     *               }
                     *             },
                     *             "githash": "text",
                     *             "gitbranch": "text",
                     *             "event": 1,
                     *             "exceptions": [
                     *               {
                     *                 "id": 1,
                     *                 "code": {
                     *                   "id": 1,
                     *                   "created": "2022-05-02T21:27:42.789323Z",
                     *                   "lastModified": "2022-05-02T21:27:42.789323Z",
                     *                   "code": 9,
                     *                   "name": "NoTray",
                     *                   "msg": "There is no tray.",
                     *                   "team": "tray",
                     *                   "cycle": false,
                     *                   "operator_msg": "Check the tray",
                     *                   "creator": 1,
                     *                   "modifiedBy": 1,
                     *                   "manifest": 1
                     *                 },
                     *                 "harvester": {
                     *                   "id": 1,
                     *                   "url": "http://127.0.0.1:8085/api/v1/harvesters/1/",
                     *                   "harv_id": 11,
                     *                   "location": {
                     *                     "id": 1,
                     *                     "url": "http://127.0.0.1:8085/api/v1/locations/1/",
                     *                     "ranch": "Ranch A",
                     *                     "distributor": {
                     *                       "id": 1,
                     *                       "url": "http://127.0.0.1:8085/api/v1/distributors/1/",
                     *                       "name": "Coast Berries"
                     *                     }
                     *                   },
                     *                   "fruit": {
                     *                     "id": 1,
                     *                     "url": "http://127.0.0.1:8085/api/v1/fruits/1/",
                     *                     "name": "strawberry"
                     *                   },
                     *                   "is_emulator": false
                     *                 },
                     *                 "created": "2022-05-02T21:27:42.789323Z",
                     *                 "lastModified": "2022-05-02T21:27:42.789323Z",
                     *                 "service": "traychg",
                     *                 "node": 1,
                     *                 "robot": 1,
                     *                 "traceback": "Traceback: tray",
                     *                 "info": "traychgunit.1 no tray",
                     *                 "timestamp": "2022-05-02T21:27:42.789323Z",
                     *                 "handled": false,
                     *                 "primary": false,
                     *                 "creator": 1,
                     *                 "modifiedBy": 1,
                     *                 "report": 1
                     *               }
                     *             ],
                     *             "tags": [
                     *               "extracted"
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example errorreport retrieved successfully */
                        message: string;
                        data: {
                            count: number | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            next: string | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            previous: string | null;
                            results: (components["schemas"]["ErrorReportList"] & {
                                /**
                                 * @example {
                                 *       "type": "error",
                                 *       "timestamp": 1700000000.5,
                                 *       "serial_number": "011",
                                 *       "uuid": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                                 *       "pick_session_uuid": "0b8f4c1e-77d0-4f0e-8a57-3d0a0c5b9f02",
                                 *       "data": {
                                 *         "githash": "abc123",
                                 *         "branch_name": "main",
                                 *         "sysmon_report": {
                                 *           "serial_number": "011",
                                 *           "is_emulator": false,
                                 *           "fruit": "strawberry",
                                 *           "sysmon.0": {
                                 *             "index": 0,
                                 *             "robot_index": 0,
                                 *             "services": {},
                                 *             "errors": {
                                 *               "traychg.0": {
                                 *                 "ts": 1700000000.25,
                                 *                 "code": 9,
                                 *                 "value": "traychgunit.1 no tray",
                                 *                 "traceback": "Traceback: tray",
                                 *                 "handled": false
                                 *               }
                                 *             }
                                 *           }
                                 *         }
                                 *       }
                                 *     }
                                 */
                                report?: unknown;
                            })[];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    createErrorReport: {
        parameters: {
            query?: {
                /** @description Any text: nobody is notified of the report. Empty: nobody is when an emulator sent it. */
                is_beatbox_request?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {},
                 *       "timestamp": 1.5,
                 *       "type": "text",
                 *       "serial_number": "text",
                 *       "uuid": "text",
                 *       "pick_session_uuid": "text",
                 *       "aux_uuids": [
                 *         "text"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Report"];
            };
        };
        responses: {
            /** @description The object. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "errorreport created successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "exceptions": [
                     *           {
                     *             "id": 1,
                     *             "code": {
                     *               "id": 1,
                     *               "created": "2022-05-02T21:27:42.789323Z",
                     *               "lastModified": "2022-05-02T21:27:42.789323Z",
                     *               "code": 9,
                     *               "name": "NoTray",
                     *               "msg": "There is no tray.",
                     *               "team": "tray",
                     *               "cycle": false,
                     *               "operator_msg": "Check the tray",
                     *               "creator": 1,
                     *               "modifiedBy": 1,
                     *               "manifest": 1
                     *             },
                     *             "harvester": {
                     *               "id": 1,
                     *               "url": "http://127.0.0.1:8085/api/v1/harvesters/1/",
                     *               "harv_id": 11,
                     *               "location": {
                     *                 "id": 1,
                     *                 "url": "http://127.0.0.1:8085/api/v1/locations/1/",
                     *                 "ranch": "Ranch A",
                     *                 "distributor": {
                     *                   "id": 1,
                     *                   "url": "http://127.0.0.1:8085/api/v1/distributors/1/",
                     *                   "name": "Coast Berries"
                     *                 }
                     *               },
                     *               "fruit": {
                     *                 "id": 1,
                     *                 "url": "http://127.0.0.1:8085/api/v1/fruits/1/",
                     *                 "name": "strawberry"
                     *               },
                     *               "is_emulator": false
                     *             },
                     *             "created": "2022-05-02T21:27:42.789323Z",
                     *             "lastModified": "2022-05-02T21:27:42.789323Z",
                     *             "service": "traychg",
                     *             "node": 1,
                     *             "robot": 1,
                     *             "traceback": "Traceback: tray",
                     *             "info": "traychgunit.1 no tray",
                     *             "timestamp": "2022-05-02T21:27:42.789323Z",
                     *             "handled": false,
                     *             "primary": false,
                     *             "creator": 1,
                     *             "modifiedBy": 1,
                     *             "report": 1
                     *           }
                     *         ],
                     *         "tags": [
                     *           "extracted"
                     *         ],
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "reportTime": "2022-05-02T21:27:42.789323Z",
                     *         "report": {
                     *           "type": "error",
                     *           "timestamp": 1700000000.5,
                     *           "serial_number": "011",
                     *           "uuid": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                     *           "pick_session_uuid": "0b8f4c1e-77d0-4f0e-8a57-3d0a0c5b9f02",
                     *           "data": {
                     *             "githash": "abc123",
                     *             "branch_name": "main",
                     *             "sysmon_report": {
                     *               "serial_number": "011",
                     *               "is_emulator": false,
                     *               "fruit": "strawberry",
                     *               "sysmon.0": {
                     *                 "index": 0,
                     *                 "robot_index": 0,
                     *                 "services": {},
                     *                 "errors": {
                     *                   "traychg.0": {
                     *                     "ts": 1700000000.25,
                     *                     "code": 9,
                     *                     "value": "traychgunit.1 no tray",
                     *                     "traceback": "Traceback: tray",
                     *                     "handled": false
                     *                   }
                     *                 }
                     *               }
                     *             }
                     *           }
                     *         },
                     *         "githash": "text",
                     *         "gitbranch": "text",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "location": 1,
                     *         "harvester": 1,
                     *         "event": 1,
                     *         "pick_session": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example errorreport created successfully */
                        message: string;
                        data: components["schemas"]["ErrorReport"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    batchErrorReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "content": "{\"type\":\"error\",\"timestamp\":1700000000.5,\"serial_number\":\"011\",\"uuid\":\"6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11\",\"pick_session_uuid\":\"0b8f4c1e-77d0-4f0e-8a57-3d0a0c5b9f02\",\"data\":{\"githash\":\"abc123\",\"branch_name\":\"main\",\"sysmon_report\":{\"serial_number\":\"011\",\"is_emulator\":false,\"fruit\":\"strawberry\",\"sysmon.0\":{\"index\":0,\"robot_index\":0,\"services\":{},\"errors\":{\"traychg.0\":{\"ts\":1700000000.25,\"code\":9,\"value\":\"traychgunit.1 no tray\",\"traceback\":\"Traceback: tray\",\"handled\":false}}}}}}",
                 *           "source": "s3://hds-data-lake/errorreport/011.json",
                 *           "version": "v1",
                 *           "sequencer": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description At most MAX_BATCH_ITEMS, of which 100 is customary. */
                    items: {
                        /** @description The report as JSON text; null asks whether the delivery is known. */
                        content: string | null;
                        /** @description Where it comes from; with `version` it names the delivery, which is stored once. */
                        source?: string | null;
                        /** @description Version id or eTag of the object. */
                        version?: string | null;
                        /** @description Of two versions the larger is newer. */
                        sequencer?: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "errorreport batch stored",
                     *       "data": {
                     *         "results": [
                     *           {
                     *             "status": "stored",
                     *             "id": 1,
                     *             "errors": null
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example errorreport batch stored */
                        message: string;
                        /**
                         * @example {
                         *       "results": [
                         *         {
                         *           "status": "stored",
                         *           "id": 1,
                         *           "errors": null
                         *         }
                         *       ]
                         *     }
                         */
                        data: {
                            results: {
                                /** @enum {string} */
                                status: "stored" | "duplicate" | "stale" | "rejected" | "failed";
                                id: number | null;
                                errors: Record<string, never> | null;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveErrorReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "errorreport retrieved successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "exceptions": [
                     *           {
                     *             "id": 1,
                     *             "code": {
                     *               "id": 1,
                     *               "created": "2022-05-02T21:27:42.789323Z",
                     *               "lastModified": "2022-05-02T21:27:42.789323Z",
                     *               "code": 9,
                     *               "name": "NoTray",
                     *               "msg": "There is no tray.",
                     *               "team": "tray",
                     *               "cycle": false,
                     *               "operator_msg": "Check the tray",
                     *               "creator": 1,
                     *               "modifiedBy": 1,
                     *               "manifest": 1
                     *             },
                     *             "harvester": {
                     *               "id": 1,
                     *               "url": "http://127.0.0.1:8085/api/v1/harvesters/1/",
                     *               "harv_id": 11,
                     *               "location": {
                     *                 "id": 1,
                     *                 "url": "http://127.0.0.1:8085/api/v1/locations/1/",
                     *                 "ranch": "Ranch A",
                     *                 "distributor": {
                     *                   "id": 1,
                     *                   "url": "http://127.0.0.1:8085/api/v1/distributors/1/",
                     *                   "name": "Coast Berries"
                     *                 }
                     *               },
                     *               "fruit": {
                     *                 "id": 1,
                     *                 "url": "http://127.0.0.1:8085/api/v1/fruits/1/",
                     *                 "name": "strawberry"
                     *               },
                     *               "is_emulator": false
                     *             },
                     *             "created": "2022-05-02T21:27:42.789323Z",
                     *             "lastModified": "2022-05-02T21:27:42.789323Z",
                     *             "service": "traychg",
                     *             "node": 1,
                     *             "robot": 1,
                     *             "traceback": "Traceback: tray",
                     *             "info": "traychgunit.1 no tray",
                     *             "timestamp": "2022-05-02T21:27:42.789323Z",
                     *             "handled": false,
                     *             "primary": false,
                     *             "creator": 1,
                     *             "modifiedBy": 1,
                     *             "report": 1
                     *           }
                     *         ],
                     *         "tags": [
                     *           "extracted"
                     *         ],
                     *         "event": {
                     *           "id": 1,
                     *           "tags": [
                     *             "ErrorReport",
                     *             "S3File"
                     *           ],
                     *           "created": "2022-05-02T21:27:42.789323Z",
                     *           "lastModified": "2022-05-02T21:27:42.789323Z",
                     *           "UUID": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                     *           "creator": 1,
                     *           "modifiedBy": 1,
                     *           "secondary_events": [
                     *             2
                     *           ],
                     *           "related_objects": [
                     *             {
                     *               "url": "/errorreports/1/",
                     *               "object": "Error Report",
                     *               "time": "2022-05-02T21:27:42.789323Z"
                     *             }
                     *           ],
                     *           "related_files": [
                     *             {
                     *               "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
                     *               "filetype": "dmesg"
                     *             }
                     *           ],
                     *           "related_images": [
                     *             {
                     *               "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
                     *               "filetype": "dmesg"
                     *             }
                     *           ]
                     *         },
                     *         "pick_session": {
                     *           "UUID": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                     *           "start_time": "2022-05-02T21:27:42.789323Z",
                     *           "session_length": "00:15:30",
                     *           "harvester": {
                     *             "id": 1,
                     *             "url": "http://127.0.0.1:8085/api/v1/harvesters/1/",
                     *             "harv_id": 11,
                     *             "location": {
                     *               "id": 1,
                     *               "url": "http://127.0.0.1:8085/api/v1/locations/1/",
                     *               "ranch": "Ranch A",
                     *               "distributor": {
                     *                 "id": 1,
                     *                 "url": "http://127.0.0.1:8085/api/v1/distributors/1/",
                     *                 "name": "Coast Berries"
                     *               }
                     *             },
                     *             "fruit": {
                     *               "id": 1,
                     *               "url": "http://127.0.0.1:8085/api/v1/fruits/1/",
                     *               "name": "strawberry"
                     *             },
                     *             "is_emulator": false
                     *           },
                     *           "location": {
                     *             "id": 1,
                     *             "url": "http://127.0.0.1:8085/api/v1/locations/1/",
                     *             "ranch": "Ranch A",
                     *             "distributor": {
                     *               "id": 1,
                     *               "url": "http://127.0.0.1:8085/api/v1/distributors/1/",
                     *               "name": "Coast Berries"
                     *             }
                     *           },
                     *           "related_objects": [
                     *             {
                     *               "url": "/errorreports/1/",
                     *               "object": "Error Report",
                     *               "time": "2022-05-02T21:27:42.789323Z"
                     *             }
                     *           ]
                     *         },
                     *         "location": {
                     *           "id": 1,
                     *           "url": "http://127.0.0.1:8085/api/v1/locations/1/",
                     *           "ranch": "Ranch A",
                     *           "distributor": {
                     *             "id": 1,
                     *             "url": "http://127.0.0.1:8085/api/v1/distributors/1/",
                     *             "name": "Coast Berries"
                     *           }
                     *         },
                     *         "harvester": {
                     *           "id": 1,
                     *           "url": "http://127.0.0.1:8085/api/v1/harvesters/1/",
                     *           "harv_id": 11,
                     *           "location": {
                     *             "id": 1,
                     *             "url": "http://127.0.0.1:8085/api/v1/locations/1/",
                     *             "ranch": "Ranch A",
                     *             "distributor": {
                     *               "id": 1,
                     *               "url": "http://127.0.0.1:8085/api/v1/distributors/1/",
                     *               "name": "Coast Berries"
                     *             }
                     *           },
                     *           "fruit": {
                     *             "id": 1,
                     *             "url": "http://127.0.0.1:8085/api/v1/fruits/1/",
                     *             "name": "strawberry"
                     *           },
                     *           "is_emulator": false
                     *         },
                     *         "creator": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "modifiedBy": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "reportTime": "2022-05-02T21:27:42.789323Z",
                     *         "report": {
                     *           "type": "error",
                     *           "timestamp": 1700000000.5,
                     *           "serial_number": "011",
                     *           "uuid": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                     *           "pick_session_uuid": "0b8f4c1e-77d0-4f0e-8a57-3d0a0c5b9f02",
                     *           "data": {
                     *             "githash": "abc123",
                     *             "branch_name": "main",
                     *             "sysmon_report": {
                     *               "serial_number": "011",
                     *               "is_emulator": false,
                     *               "fruit": "strawberry",
                     *               "sysmon.0": {
                     *                 "index": 0,
                     *                 "robot_index": 0,
                     *                 "services": {},
                     *                 "errors": {
                     *                   "traychg.0": {
                     *                     "ts": 1700000000.25,
                     *                     "code": 9,
                     *                     "value": "traychgunit.1 no tray",
                     *                     "traceback": "Traceback: tray",
                     *                     "handled": false
                     *                   }
                     *                 }
                     *               }
                     *             }
                     *           }
                     *         },
                     *         "githash": "text",
                     *         "gitbranch": "text"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example errorreport retrieved successfully */
                        message: string;
                        data: components["schemas"]["ErrorReportDetail"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateErrorReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {},
                 *       "timestamp": 1.5,
                 *       "type": "text",
                 *       "serial_number": "text",
                 *       "uuid": "text",
                 *       "pick_session_uuid": "text",
                 *       "aux_uuids": [
                 *         "text"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Report"];
            };
        };
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "errorreport updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "exceptions": [
                     *           {
                     *             "id": 1,
                     *             "code": {
                     *               "id": 1,
                     *               "created": "2022-05-02T21:27:42.789323Z",
                     *               "lastModified": "2022-05-02T21:27:42.789323Z",
                     *               "code": 9,
                     *               "name": "NoTray",
                     *               "msg": "There is no tray.",
                     *               "team": "tray",
                     *               "cycle": false,
                     *               "operator_msg": "Check the tray",
                     *               "creator": 1,
                     *               "modifiedBy": 1,
                     *               "manifest": 1
                     *             },
                     *             "harvester": {
                     *               "id": 1,
                     *               "url": "http://127.0.0.1:8085/api/v1/harvesters/1/",
                     *               "harv_id": 11,
                     *               "location": {
                     *                 "id": 1,
                     *                 "url": "http://127.0.0.1:8085/api/v1/locations/1/",
                     *                 "ranch": "Ranch A",
                     *                 "distributor": {
                     *                   "id": 1,
                     *                   "url": "http://127.0.0.1:8085/api/v1/distributors/1/",
                     *                   "name": "Coast Berries"
                     *                 }
                     *               },
                     *               "fruit": {
                     *                 "id": 1,
                     *                 "url": "http://127.0.0.1:8085/api/v1/fruits/1/",
                     *                 "name": "strawberry"
                     *               },
                     *               "is_emulator": false
                     *             },
                     *             "created": "2022-05-02T21:27:42.789323Z",
                     *             "lastModified": "2022-05-02T21:27:42.789323Z",
                     *             "service": "traychg",
                     *             "node": 1,
                     *             "robot": 1,
                     *             "traceback": "Traceback: tray",
                     *             "info": "traychgunit.1 no tray",
                     *             "timestamp": "2022-05-02T21:27:42.789323Z",
                     *             "handled": false,
                     *             "primary": false,
                     *             "creator": 1,
                     *             "modifiedBy": 1,
                     *             "report": 1
                     *           }
                     *         ],
                     *         "tags": [
                     *           "extracted"
                     *         ],
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "reportTime": "2022-05-02T21:27:42.789323Z",
                     *         "report": {
                     *           "type": "error",
                     *           "timestamp": 1700000000.5,
                     *           "serial_number": "011",
                     *           "uuid": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                     *           "pick_session_uuid": "0b8f4c1e-77d0-4f0e-8a57-3d0a0c5b9f02",
                     *           "data": {
                     *             "githash": "abc123",
                     *             "branch_name": "main",
                     *             "sysmon_report": {
                     *               "serial_number": "011",
                     *               "is_emulator": false,
                     *               "fruit": "strawberry",
                     *               "sysmon.0": {
                     *                 "index": 0,
                     *                 "robot_index": 0,
                     *                 "services": {},
                     *                 "errors": {
                     *                   "traychg.0": {
                     *                     "ts": 1700000000.25,
                     *                     "code": 9,
                     *                     "value": "traychgunit.1 no tray",
                     *                     "traceback": "Traceback: tray",
                     *                     "handled": false
                     *                   }
                     *                 }
                     *               }
                     *             }
                     *           }
                     *         },
                     *         "githash": "text",
                     *         "gitbranch": "text",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "location": 1,
                     *         "harvester": 1,
                     *         "event": 1,
                     *         "pick_session": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example errorreport updated successfully */
                        message: string;
                        data: components["schemas"]["ErrorReport"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    destroyErrorReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    partialUpdateErrorReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {},
                 *       "timestamp": 1.5,
                 *       "type": "text",
                 *       "serial_number": "text",
                 *       "uuid": "text",
                 *       "pick_session_uuid": "text",
                 *       "aux_uuids": [
                 *         "text"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Report"];
            };
        };
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "errorreport updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "exceptions": [
                     *           {
                     *             "id": 1,
                     *             "code": {
                     *               "id": 1,
                     *               "created": "2022-05-02T21:27:42.789323Z",
                     *               "lastModified": "2022-05-02T21:27:42.789323Z",
                     *               "code": 9,
                     *               "name": "NoTray",
                     *               "msg": "There is no tray.",
                     *               "team": "tray",
                     *               "cycle": false,
                     *               "operator_msg": "Check the tray",
                     *               "creator": 1,
                     *               "modifiedBy": 1,
                     *               "manifest": 1
                     *             },
                     *             "harvester": {
                     *               "id": 1,
                     *               "url": "http://127.0.0.1:8085/api/v1/harvesters/1/",
                     *               "harv_id": 11,
                     *               "location": {
                     *                 "id": 1,
                     *                 "url": "http://127.0.0.1:8085/api/v1/locations/1/",
                     *                 "ranch": "Ranch A",
                     *                 "distributor": {
                     *                   "id": 1,
                     *                   "url": "http://127.0.0.1:8085/api/v1/distributors/1/",
                     *                   "name": "Coast Berries"
                     *                 }
                     *               },
                     *               "fruit": {
                     *                 "id": 1,
                     *                 "url": "http://127.0.0.1:8085/api/v1/fruits/1/",
                     *                 "name": "strawberry"
                     *               },
                     *               "is_emulator": false
                     *             },
                     *             "created": "2022-05-02T21:27:42.789323Z",
                     *             "lastModified": "2022-05-02T21:27:42.789323Z",
                     *             "service": "traychg",
                     *             "node": 1,
                     *             "robot": 1,
                     *             "traceback": "Traceback: tray",
                     *             "info": "traychgunit.1 no tray",
                     *             "timestamp": "2022-05-02T21:27:42.789323Z",
                     *             "handled": false,
                     *             "primary": false,
                     *             "creator": 1,
                     *             "modifiedBy": 1,
                     *             "report": 1
                     *           }
                     *         ],
                     *         "tags": [
                     *           "extracted"
                     *         ],
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "reportTime": "2022-05-02T21:27:42.789323Z",
                     *         "report": {
                     *           "type": "error",
                     *           "timestamp": 1700000000.5,
                     *           "serial_number": "011",
                     *           "uuid": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                     *           "pick_session_uuid": "0b8f4c1e-77d0-4f0e-8a57-3d0a0c5b9f02",
                     *           "data": {
                     *             "githash": "abc123",
                     *             "branch_name": "main",
                     *             "sysmon_report": {
                     *               "serial_number": "011",
                     *               "is_emulator": false,
                     *               "fruit": "strawberry",
                     *               "sysmon.0": {
                     *                 "index": 0,
                     *                 "robot_index": 0,
                     *                 "services": {},
                     *                 "errors": {
                     *                   "traychg.0": {
                     *                     "ts": 1700000000.25,
                     *                     "code": 9,
                     *                     "value": "traychgunit.1 no tray",
                     *                     "traceback": "Traceback: tray",
                     *                     "handled": false
                     *                   }
                     *                 }
                     *               }
                     *             }
                     *           }
                     *         },
                     *         "githash": "text",
                     *         "gitbranch": "text",
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "location": 1,
                     *         "harvester": 1,
                     *         "event": 1,
                     *         "pick_session": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example errorreport updated successfully */
                        message: string;
                        data: components["schemas"]["ErrorReport"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportErrorReport: {
        parameters: {
            query?: {
                /** @description CSV has a header line, nested values under dotted names, and `; ` between the elements of lists; JSON is a list of what the pages hold. */
                format?: "csv" | "json";
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description Comma-separated fields that are shown only when asked for: report. A page then holds 50 rows at most. */
                include?: string;
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                start_time?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                end_time?: string;
                /** @description Start of a time-of-day window, `HH:MM[:SS]` or `HHMM`, in `tz` when given, else UTC; may span midnight. */
                start_hour?: string;
                /** @description End of the time-of-day window. */
                end_hour?: string;
                /** @description Comma-separated whole numbers; any of them matches. */
                harv_ids?: string;
                /** @description Leaves out the rows that match. Comma-separated whole numbers; any of them matches. */
                exclude_harv_ids?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                fruits?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_fruits?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                is_emulator?: string;
                /** @description What the continuous tests sent, whose machines have `beatbox` in their names: `true` or `1` for that alone, `false` or `0` for all but that; any other word is ignored. */
                is_beatbox?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                locations?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_locations?: string;
                /** @description Comma-separated tags; the object has every one, case-sensitive. */
                tags?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                uuid?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
                /** @description Comma-separated whole numbers; any of them matches. */
                codes?: string;
                /** @description Leaves out the rows that match. Comma-separated whole numbers; any of them matches. */
                exclude_codes?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                services?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_services?: string;
                /** @description Comma-separated whole numbers; any of them matches. */
                robots?: string;
                /** @description Leaves out the rows that match. Comma-separated whole numbers; any of them matches. */
                exclude_robots?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                branches?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_branches?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                handled?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                primary?: string;
                /** @description Contains the text, in any case. */
                traceback?: string;
                /** @description Comma-separated `path=value`, all of which hold. Paths walk relations and stored JSON with `__` and may end in an operator such as `__gte`. */
                generic?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows, as an attachment. One that breaks off is not complete. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,name
                     *     1,a name
                     */
                    "text/csv": string;
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "reportTime": "2022-05-02T21:27:42.789323Z",
                     *         "harvester": {
                     *           "id": 1,
                     *           "url": "http://127.0.0.1:8085/api/v1/harvesters/1/",
                     *           "harv_id": 11,
                     *           "location": {
                     *             "id": 1,
                     *             "url": "http://127.0.0.1:8085/api/v1/locations/1/",
                     *             "ranch": "Ranch A",
                     *             "distributor": {
                     *               "id": 1,
                     *               "url": "http://127.0.0.1:8085/api/v1/distributors/1/",
                     *               "name": "Coast Berries"
                     *             }
                     *           },
                     *           "fruit": {
                     *             "id": 1,
                     *             "url": "http://127.0.0.1:8085/api/v1/fruits/1/",
                     *             "name": "strawberry"
                     *           },
                     *           "is_emulator": false
                     *         },
                     *         "location": {
                     *           "id": 1,
                     *           "url": "http://127.0.0.1:8085/api/v1/locations/1/",
                     *           "ranch": "Ranch A",
                     *           "distributor": {
                     *             "id": 1,
                     *             "url": "http://127.0.0.1:8085/api/v1/distributors/1/",
                     *             "name": "Coast Berries"
                     *           }
                     *         },
                     *         "githash": "text",
                     *         "gitbranch": "text",
                     *         "event": 1,
                     *         "exceptions": [
                     *           {
                     *             "id": 1,
                     *             "code": {
                     *               "id": 1,
                     *               "created": "2022-05-02T21:27:42.789323Z",
                     *               "lastModified": "2022-05-02T21:27:42.789323Z",
                     *               "code": 9,
                     *               "name": "NoTray",
                     *               "msg": "There is no tray.",
                     *               "team": "tray",
                     *               "cycle": false,
                     *               "operator_msg": "Check the tray",
                     *               "creator": 1,
                     *               "modifiedBy": 1,
                     *               "manifest": 1
                     *             },
                     *             "harvester": {
                     *               "id": 1,
                     *               "url": "http://127.0.0.1:8085/api/v1/harvesters/1/",
                     *               "harv_id": 11,
                     *               "location": {
                     *                 "id": 1,
                     *                 "url": "http://127.0.0.1:8085/api/v1/locations/1/",
                     *                 "ranch": "Ranch A",
                     *                 "distributor": {
                     *                   "id": 1,
                     *                   "url": "http://127.0.0.1:8085/api/v1/distributors/1/",
                     *                   "name": "Coast Berries"
                     *                 }
                     *               },
                     *               "fruit": {
                     *                 "id": 1,
                     *                 "url": "http://127.0.0.1:8085/api/v1/fruits/1/",
                     *                 "name": "strawberry"
                     *               },
                     *               "is_emulator": false
                     *             },
                     *             "created": "2022-05-02T21:27:42.789323Z",
                     *             "lastModified": "2022-05-02T21:27:42.789323Z",
                     *             "service": "traychg",
                     *             "node": 1,
                     *             "robot": 1,
                     *             "traceback": "Traceback: tray",
                     *             "info": "traychgunit.1 no tray",
                     *             "timestamp": "2022-05-02T21:27:42.789323Z",
                     *             "handled": false,
                     *             "primary": false,
                     *             "creator": 1,
                     *             "modifiedBy": 1,
                     *             "report": 1
                     *           }
                     *         ],
                     *         "tags": [
                     *           "extracted"
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": (components["schemas"]["ErrorReportList"] & {
                        /**
                         * @example {
                         *       "type": "error",
                         *       "timestamp": 1700000000.5,
                         *       "serial_number": "011",
                         *       "uuid": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                         *       "pick_session_uuid": "0b8f4c1e-77d0-4f0e-8a57-3d0a0c5b9f02",
                         *       "data": {
                         *         "githash": "abc123",
                         *         "branch_name": "main",
                         *         "sysmon_report": {
                         *           "serial_number": "011",
                         *           "is_emulator": false,
                         *           "fruit": "strawberry",
                         *           "sysmon.0": {
                         *             "index": 0,
                         *             "robot_index": 0,
                         *             "services": {},
                         *             "errors": {
                         *               "traychg.0": {
                         *                 "ts": 1700000000.25,
                         *                 "code": 9,
                         *                 "value": "traychgunit.1 no tray",
                         *                 "traceback": "Traceback: tray",
                         *                 "handled": false
                         *               }
                         *             }
                         *           }
                         *         }
                         *       }
                         *     }
                         */
                        report?: unknown;
                    })[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The process sends as many exports as it may. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "Too many failed logins for this user name; try again in 120 s."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveFleet: {
        parameters: {
            query?: {
                /** @description IANA zone that says when today began; US/Pacific when left out. */
                tz?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "fleet retrieved successfully",
                     *       "data": {
                     *         "harvesters": [
                     *           {
                     *             "id": 1,
                     *             "harv_id": 11,
                     *             "name": "Harvester 11",
                     *             "ranch": "Ranch A",
                     *             "fruit": "strawberry",
                     *             "is_emulator": false,
                     *             "last_report": "2022-05-02T21:27:42.789323Z",
                     *             "reports_today": 12,
                     *             "usual_by_now": 4.1,
                     *             "unhandled_today": 2,
                     *             "open_pick_sessions": 1,
                     *             "hourly": [
                     *               0,
                     *               0,
                     *               0,
                     *               0,
                     *               0,
                     *               0,
                     *               0,
                     *               0,
                     *               0,
                     *               0,
                     *               0,
                     *               0,
                     *               0,
                     *               0,
                     *               0,
                     *               0,
                     *               0,
                     *               0,
                     *               0,
                     *               0,
                     *               0,
                     *               0,
                     *               0,
                     *               0
                     *             ],
                     *             "attention": 2,
                     *             "attention_reasons": [
                     *               "12 reports today, usually 4 by now"
                     *             ]
                     *           }
                     *         ],
                     *         "generated_at": "2022-05-02T21:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example fleet retrieved successfully */
                        message: string;
                        data: {
                            /** @description What needs attention first; then by unhandled errors, by reports, and by number. */
                            harvesters: {
                                /**
                                 * @description Id of the harvester.
                                 * @example 1
                                 */
                                id: number;
                                /**
                                 * @description Number of the harvester.
                                 * @example 11
                                 */
                                harv_id: number;
                                /**
                                 * @description Its name.
                                 * @example Harvester 11
                                 */
                                name: string | null;
                                /**
                                 * @description Where it works.
                                 * @example Ranch A
                                 */
                                ranch: string | null;
                                /**
                                 * @description What it picks.
                                 * @example strawberry
                                 */
                                fruit: string;
                                /**
                                 * @description Emulators never need attention.
                                 * @example false
                                 */
                                is_emulator: boolean;
                                /**
                                 * Format: date-time
                                 * @description Time of its latest error report.
                                 * @example 2022-05-02T21:27:42.789323Z
                                 */
                                last_report: string | null;
                                /**
                                 * @description Error reports since midnight in `tz`.
                                 * @example 12
                                 */
                                reports_today: number;
                                /**
                                 * @description Mean of the same hours of the previous 28 days.
                                 * @example 4.1
                                 */
                                usual_by_now: number;
                                /**
                                 * @description Those of today with an error that the machine could not handle.
                                 * @example 2
                                 */
                                unhandled_today: number;
                                /**
                                 * @description Pick sessions that began within 24 hours and have no length yet.
                                 * @example 1
                                 */
                                open_pick_sessions: number;
                                /**
                                 * @description Error reports of each of the last 24 hours, oldest first.
                                 * @example [
                                 *       0,
                                 *       0,
                                 *       0,
                                 *       0,
                                 *       0,
                                 *       0,
                                 *       0,
                                 *       0,
                                 *       0,
                                 *       0,
                                 *       0,
                                 *       0,
                                 *       0,
                                 *       0,
                                 *       0,
                                 *       0,
                                 *       0,
                                 *       0,
                                 *       0,
                                 *       0,
                                 *       0,
                                 *       0,
                                 *       0,
                                 *       0
                                 *     ]
                                 */
                                hourly: number[];
                                /**
                                 * @description 3: a report of the last hour has an unhandled error. 2: at least 3 times the usual number of reports, and at least 5. 1: silent for longer than ever in the 28 days before its last report, which has at least 10 reports, and for at least 4 hours and at most 28 days. 0: nothing.
                                 * @example 2
                                 * @enum {integer}
                                 */
                                attention: 0 | 1 | 2 | 3;
                                /**
                                 * @description All that holds, the gravest first.
                                 * @example [
                                 *       "12 reports today, usually 4 by now"
                                 *     ]
                                 */
                                attention_reasons: string[];
                            }[];
                            /**
                             * Format: date-time
                             * @description When this was counted.
                             * @example 2022-05-02T21:30:00Z
                             */
                            generated_at: string;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    paretoAFTException: {
        parameters: {
            query?: {
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                primary?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                handled?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                code__cycle?: string;
                /** @description Equal to the number. */
                code__code?: number;
                /** @description Equal to the number. */
                node?: number;
                /** @description Equal to the number. */
                robot?: number;
                /** @description Equal to the number. */
                report__harvester__harv_id?: number;
                /** @description Equal, case-sensitive. */
                code__name?: string;
                /** @description Equal, case-sensitive. */
                code__team?: string;
                /** @description Equal, case-sensitive. */
                service?: string;
                /** @description Equal, case-sensitive. */
                report__harvester__location__ranch?: string;
                /** @description Comma-separated whole numbers; any of them matches. */
                codes?: string;
                /** @description Leaves out the rows that match. Comma-separated whole numbers; any of them matches. */
                exclude_codes?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                services?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_services?: string;
                /** @description Comma-separated whole numbers; any of them matches. */
                robots?: string;
                /** @description Leaves out the rows that match. Comma-separated whole numbers; any of them matches. */
                exclude_robots?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                branches?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_branches?: string;
                /** @description Comma-separated whole numbers; any of them matches. */
                harv_ids?: string;
                /** @description Leaves out the rows that match. Comma-separated whole numbers; any of them matches. */
                exclude_harv_ids?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                fruits?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_fruits?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                is_emulator?: string;
                /** @description What the continuous tests sent, whose machines have `beatbox` in their names: `true` or `1` for that alone, `false` or `0` for all but that; any other word is ignored. */
                is_beatbox?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                locations?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_locations?: string;
                /** @description Contains the text, in any case. */
                traceback?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                uuid?: string;
                /** @description Comma-separated tags; the error report has every one, case-sensitive. */
                tags?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                start_time?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                end_time?: string;
                /** @description `start,end`, both inclusive; a side may be empty. Without offset the dates are read in `tz`. */
                datetime_range?: string;
                /** @description Start of a time-of-day window, `HH:MM[:SS]` or `HHMM`, in `tz` when given, else UTC; may span midnight. */
                start_hour?: string;
                /** @description End of the time-of-day window. */
                end_hour?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
                /** @description Comma-separated `path=value`, all of which hold. Paths walk relations and stored JSON with `__` and may end in an operator such as `__gte`. */
                generic?: string;
                /** @description What to count by; code__code when left out. */
                aggregate_query?: "code__code" | "code__name" | "code__team" | "code__cycle" | "code__msg" | "code__operator_msg" | "service" | "robot" | "node" | "handled" | "primary" | "report__gitbranch" | "report__githash" | "report__harvester__name" | "report__harvester__harv_id" | "report__harvester__is_emulator" | "report__harvester__fruit__name" | "report__harvester__location__ranch" | "report__harvester__location__distributor__name" | "report__location__ranch" | "report__location__region" | "report__location__country" | "report__location__distributor__name" | "report__pick_session__UUID";
                /** @description The key of the value in each row, instead of `value`; also named in the message. */
                aggregate_name?: string;
                /** @description So many rows at most, 1 to 1000; what they leave out stands in a last row with `others: true` and without a value. */
                top?: number;
                /** @description What is counted: each exception, or each report that has one. The words that lists know are ignored. */
                count?: "exceptions" | "reports" | "exact" | "estimated" | "none";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "Pareto generated: Exceptions",
                     *       "data": [
                     *         {
                     *           "value": "9",
                     *           "count": 17
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example Pareto generated: Exceptions */
                        message: string;
                        /**
                         * @description Largest first. The value stands under `value`, or under the name that `aggregate_name` gives it.
                         * @example [
                         *       {
                         *         "value": "9",
                         *         "count": 17
                         *       }
                         *     ]
                         */
                        data: ({
                            value?: string | null;
                            count: number;
                            /**
                             * @description Only with `top`: the row stands for all values that are left out.
                             * @constant
                             */
                            others?: true;
                        } & {
                            [key: string]: string | null;
                        })[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    tracebackBreakdownAFTException: {
        parameters: {
            query?: {
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                primary?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                handled?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                code__cycle?: string;
                /** @description Equal to the number. */
                code__code?: number;
                /** @description Equal to the number. */
                node?: number;
                /** @description Equal to the number. */
                robot?: number;
                /** @description Equal to the number. */
                report__harvester__harv_id?: number;
                /** @description Equal, case-sensitive. */
                code__name?: string;
                /** @description Equal, case-sensitive. */
                code__team?: string;
                /** @description Equal, case-sensitive. */
                service?: string;
                /** @description Equal, case-sensitive. */
                report__harvester__location__ranch?: string;
                /** @description Comma-separated whole numbers; any of them matches. */
                codes?: string;
                /** @description Leaves out the rows that match. Comma-separated whole numbers; any of them matches. */
                exclude_codes?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                services?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_services?: string;
                /** @description Comma-separated whole numbers; any of them matches. */
                robots?: string;
                /** @description Leaves out the rows that match. Comma-separated whole numbers; any of them matches. */
                exclude_robots?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                branches?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_branches?: string;
                /** @description Comma-separated whole numbers; any of them matches. */
                harv_ids?: string;
                /** @description Leaves out the rows that match. Comma-separated whole numbers; any of them matches. */
                exclude_harv_ids?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                fruits?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_fruits?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                is_emulator?: string;
                /** @description What the continuous tests sent, whose machines have `beatbox` in their names: `true` or `1` for that alone, `false` or `0` for all but that; any other word is ignored. */
                is_beatbox?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                locations?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_locations?: string;
                /** @description Contains the text, in any case. */
                traceback?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                uuid?: string;
                /** @description Comma-separated tags; the error report has every one, case-sensitive. */
                tags?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                start_time?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                end_time?: string;
                /** @description `start,end`, both inclusive; a side may be empty. Without offset the dates are read in `tz`. */
                datetime_range?: string;
                /** @description Start of a time-of-day window, `HH:MM[:SS]` or `HHMM`, in `tz` when given, else UTC; may span midnight. */
                start_hour?: string;
                /** @description End of the time-of-day window. */
                end_hour?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
                /** @description Comma-separated `path=value`, all of which hold. Paths walk relations and stored JSON with `__` and may end in an operator such as `__gte`. */
                generic?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "Traceback Breakdown",
                     *       "data": {
                     *         "breakdown": {
                     *           "1": {
                     *             "count": 1,
                     *             "example": "Traceback: tray",
                     *             "instances": [
                     *               {
                     *                 "id": 1,
                     *                 "ts": "2022-05-02 21:27:40.789323+00:00",
                     *                 "hostname": null
                     *               }
                     *             ]
                     *           }
                     *         },
                     *         "num_clusters": 1,
                     *         "params": {
                     *           "codes": "9",
                     *           "start_time": "2022-05-01",
                     *           "end_time": "2022-06-01"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example Traceback Breakdown */
                        message: string;
                        /**
                         * @example {
                         *       "breakdown": {
                         *         "1": {
                         *           "count": 1,
                         *           "example": "Traceback: tray",
                         *           "instances": [
                         *             {
                         *               "id": 1,
                         *               "ts": "2022-05-02 21:27:40.789323+00:00",
                         *               "hostname": null
                         *             }
                         *           ]
                         *         }
                         *       },
                         *       "num_clusters": 1,
                         *       "params": {
                         *         "codes": "9",
                         *         "start_time": "2022-05-01",
                         *         "end_time": "2022-06-01"
                         *       }
                         *     }
                         */
                        data: {
                            /** @description The groups by number, from "1", the largest first. */
                            breakdown: {
                                [key: string]: {
                                    count: number;
                                    example: string;
                                    instances: {
                                        id: number;
                                        ts: string | null;
                                        hostname: unknown;
                                    }[];
                                };
                            };
                            num_clusters: number;
                            params: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAFTExceptions: {
        parameters: {
            query?: {
                /** @description Rows a page, 10 when left out. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description How `count` is made: exact, estimated, or none (null). */
                count?: "exact" | "estimated" | "none";
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                primary?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                handled?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                code__cycle?: string;
                /** @description Equal to the number. */
                code__code?: number;
                /** @description Equal to the number. */
                node?: number;
                /** @description Equal to the number. */
                robot?: number;
                /** @description Equal to the number. */
                report__harvester__harv_id?: number;
                /** @description Equal, case-sensitive. */
                code__name?: string;
                /** @description Equal, case-sensitive. */
                code__team?: string;
                /** @description Equal, case-sensitive. */
                service?: string;
                /** @description Equal, case-sensitive. */
                report__harvester__location__ranch?: string;
                /** @description Comma-separated whole numbers; any of them matches. */
                codes?: string;
                /** @description Leaves out the rows that match. Comma-separated whole numbers; any of them matches. */
                exclude_codes?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                services?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_services?: string;
                /** @description Comma-separated whole numbers; any of them matches. */
                robots?: string;
                /** @description Leaves out the rows that match. Comma-separated whole numbers; any of them matches. */
                exclude_robots?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                branches?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_branches?: string;
                /** @description Comma-separated whole numbers; any of them matches. */
                harv_ids?: string;
                /** @description Leaves out the rows that match. Comma-separated whole numbers; any of them matches. */
                exclude_harv_ids?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                fruits?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_fruits?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                is_emulator?: string;
                /** @description What the continuous tests sent, whose machines have `beatbox` in their names: `true` or `1` for that alone, `false` or `0` for all but that; any other word is ignored. */
                is_beatbox?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                locations?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_locations?: string;
                /** @description Contains the text, in any case. */
                traceback?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                uuid?: string;
                /** @description Comma-separated tags; the error report has every one, case-sensitive. */
                tags?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                start_time?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                end_time?: string;
                /** @description `start,end`, both inclusive; a side may be empty. Without offset the dates are read in `tz`. */
                datetime_range?: string;
                /** @description Start of a time-of-day window, `HH:MM[:SS]` or `HHMM`, in `tz` when given, else UTC; may span midnight. */
                start_hour?: string;
                /** @description End of the time-of-day window. */
                end_hour?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
                /** @description Comma-separated `path=value`, all of which hold. Paths walk relations and stored JSON with `__` and may end in an operator such as `__gte`. */
                generic?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "exception retrieved successfully",
                     *       "data": {
                     *         "count": 1,
                     *         "next": null,
                     *         "previous": null,
                     *         "results": [
                     *           {
                     *             "id": 1,
                     *             "code": {
                     *               "id": 1,
                     *               "created": "2022-05-02T21:27:42.789323Z",
                     *               "lastModified": "2022-05-02T21:27:42.789323Z",
                     *               "code": 9,
                     *               "name": "NoTray",
                     *               "msg": "There is no tray.",
                     *               "team": "tray",
                     *               "cycle": false,
                     *               "operator_msg": "Check the tray",
                     *               "creator": 1,
                     *               "modifiedBy": 1,
                     *               "manifest": 1
                     *             },
                     *             "harvester": {
                     *               "id": 1,
                     *               "url": "http://127.0.0.1:8085/api/v1/harvesters/1/",
                     *               "harv_id": 11,
                     *               "location": {
                     *                 "id": 1,
                     *                 "url": "http://127.0.0.1:8085/api/v1/locations/1/",
                     *                 "ranch": "Ranch A",
                     *                 "distributor": {
                     *                   "id": 1,
                     *                   "url": "http://127.0.0.1:8085/api/v1/distributors/1/",
                     *                   "name": "Coast Berries"
                     *                 }
                     *               },
                     *               "fruit": {
                     *                 "id": 1,
                     *                 "url": "http://127.0.0.1:8085/api/v1/fruits/1/",
                     *                 "name": "strawberry"
                     *               },
                     *               "is_emulator": false
                     *             },
                     *             "created": "2022-05-02T21:27:42.789323Z",
                     *             "lastModified": "2022-05-02T21:27:42.789323Z",
                     *             "service": "traychg",
                     *             "node": 1,
                     *             "robot": 1,
                     *             "traceback": "Traceback: tray",
                     *             "info": "traychgunit.1 no tray",
                     *             "timestamp": "2022-05-02T21:27:42.789323Z",
                     *             "handled": false,
                     *             "primary": false,
                     *             "creator": 1,
                     *             "modifiedBy": 1,
                     *             "report": 1
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example exception retrieved successfully */
                        message: string;
                        data: {
                            count: number | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            next: string | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            previous: string | null;
                            results: components["schemas"]["AFTExceptionList"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    createAFTException: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "service": "traychg",
                 *       "node": 1,
                 *       "robot": 1,
                 *       "traceback": "Traceback: tray",
                 *       "info": "traychgunit.1 no tray",
                 *       "timestamp": "2022-05-02T21:27:42.789323Z",
                 *       "handled": false,
                 *       "primary": false,
                 *       "report": 1,
                 *       "code": 9
                 *     }
                 */
                "application/json": {
                    /** @example traychg */
                    service?: string | null;
                    node?: number | null;
                    robot?: number | null;
                    /** @example Traceback: tray */
                    traceback?: string | null;
                    /** @example traychgunit.1 no tray */
                    info?: string | null;
                    /** Format: date-time */
                    timestamp?: string | null;
                    handled?: boolean;
                    primary?: boolean | null;
                    report?: number | null;
                    /** @example 9 */
                    code: number;
                };
            };
        };
        responses: {
            /** @description The object. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "exception created successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "service": "traychg",
                     *         "node": 1,
                     *         "robot": 1,
                     *         "traceback": "Traceback: tray",
                     *         "info": "traychgunit.1 no tray",
                     *         "timestamp": "2022-05-02T21:27:42.789323Z",
                     *         "handled": false,
                     *         "primary": false,
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "code": 1,
                     *         "report": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example exception created successfully */
                        message: string;
                        data: components["schemas"]["AFTException"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveAFTException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "exception retrieved successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "code": {
                     *           "id": 1,
                     *           "created": "2022-05-02T21:27:42.789323Z",
                     *           "lastModified": "2022-05-02T21:27:42.789323Z",
                     *           "code": 9,
                     *           "name": "NoTray",
                     *           "msg": "There is no tray.",
                     *           "team": "tray",
                     *           "cycle": false,
                     *           "operator_msg": "Check the tray",
                     *           "creator": 1,
                     *           "modifiedBy": 1,
                     *           "manifest": 1
                     *         },
                     *         "creator": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "harvester": {
                     *           "id": 1,
                     *           "url": "http://127.0.0.1:8085/api/v1/harvesters/1/",
                     *           "harv_id": 11,
                     *           "location": {
                     *             "id": 1,
                     *             "url": "http://127.0.0.1:8085/api/v1/locations/1/",
                     *             "ranch": "Ranch A",
                     *             "distributor": {
                     *               "id": 1,
                     *               "url": "http://127.0.0.1:8085/api/v1/distributors/1/",
                     *               "name": "Coast Berries"
                     *             }
                     *           },
                     *           "fruit": {
                     *             "id": 1,
                     *             "url": "http://127.0.0.1:8085/api/v1/fruits/1/",
                     *             "name": "strawberry"
                     *           },
                     *           "is_emulator": false
                     *         },
                     *         "modifiedBy": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "service": "traychg",
                     *         "node": 1,
                     *         "robot": 1,
                     *         "traceback": "Traceback: tray",
                     *         "info": "traychgunit.1 no tray",
                     *         "timestamp": "2022-05-02T21:27:42.789323Z",
                     *         "handled": false,
                     *         "primary": false,
                     *         "report": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example exception retrieved successfully */
                        message: string;
                        data: components["schemas"]["AFTExceptionDetail"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateAFTException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "service": "traychg",
                 *       "node": 1,
                 *       "robot": 1,
                 *       "traceback": "Traceback: tray",
                 *       "info": "traychgunit.1 no tray",
                 *       "timestamp": "2022-05-02T21:27:42.789323Z",
                 *       "handled": false,
                 *       "primary": false,
                 *       "report": 1,
                 *       "code": 9
                 *     }
                 */
                "application/json": {
                    /** @example traychg */
                    service?: string | null;
                    node?: number | null;
                    robot?: number | null;
                    /** @example Traceback: tray */
                    traceback?: string | null;
                    /** @example traychgunit.1 no tray */
                    info?: string | null;
                    /** Format: date-time */
                    timestamp?: string | null;
                    handled?: boolean;
                    primary?: boolean | null;
                    report?: number | null;
                    /** @example 9 */
                    code: number;
                };
            };
        };
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "exception updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "service": "traychg",
                     *         "node": 1,
                     *         "robot": 1,
                     *         "traceback": "Traceback: tray",
                     *         "info": "traychgunit.1 no tray",
                     *         "timestamp": "2022-05-02T21:27:42.789323Z",
                     *         "handled": false,
                     *         "primary": false,
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "code": 1,
                     *         "report": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example exception updated successfully */
                        message: string;
                        data: components["schemas"]["AFTException"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    destroyAFTException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    partialUpdateAFTException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "service": "traychg",
                 *       "node": 1,
                 *       "robot": 1,
                 *       "traceback": "Traceback: tray",
                 *       "info": "traychgunit.1 no tray",
                 *       "timestamp": "2022-05-02T21:27:42.789323Z",
                 *       "handled": false,
                 *       "primary": false,
                 *       "report": 1,
                 *       "code": 9
                 *     }
                 */
                "application/json": {
                    /** @example traychg */
                    service?: string | null;
                    node?: number | null;
                    robot?: number | null;
                    /** @example Traceback: tray */
                    traceback?: string | null;
                    /** @example traychgunit.1 no tray */
                    info?: string | null;
                    /** Format: date-time */
                    timestamp?: string | null;
                    handled?: boolean;
                    primary?: boolean | null;
                    report?: number | null;
                    /** @example 9 */
                    code?: number;
                };
            };
        };
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "exception updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "service": "traychg",
                     *         "node": 1,
                     *         "robot": 1,
                     *         "traceback": "Traceback: tray",
                     *         "info": "traychgunit.1 no tray",
                     *         "timestamp": "2022-05-02T21:27:42.789323Z",
                     *         "handled": false,
                     *         "primary": false,
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "code": 1,
                     *         "report": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example exception updated successfully */
                        message: string;
                        data: components["schemas"]["AFTException"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportAFTException: {
        parameters: {
            query?: {
                /** @description CSV has a header line, nested values under dotted names, and `; ` between the elements of lists; JSON is a list of what the pages hold. */
                format?: "csv" | "json";
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                primary?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                handled?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                code__cycle?: string;
                /** @description Equal to the number. */
                code__code?: number;
                /** @description Equal to the number. */
                node?: number;
                /** @description Equal to the number. */
                robot?: number;
                /** @description Equal to the number. */
                report__harvester__harv_id?: number;
                /** @description Equal, case-sensitive. */
                code__name?: string;
                /** @description Equal, case-sensitive. */
                code__team?: string;
                /** @description Equal, case-sensitive. */
                service?: string;
                /** @description Equal, case-sensitive. */
                report__harvester__location__ranch?: string;
                /** @description Comma-separated whole numbers; any of them matches. */
                codes?: string;
                /** @description Leaves out the rows that match. Comma-separated whole numbers; any of them matches. */
                exclude_codes?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                services?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_services?: string;
                /** @description Comma-separated whole numbers; any of them matches. */
                robots?: string;
                /** @description Leaves out the rows that match. Comma-separated whole numbers; any of them matches. */
                exclude_robots?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                branches?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_branches?: string;
                /** @description Comma-separated whole numbers; any of them matches. */
                harv_ids?: string;
                /** @description Leaves out the rows that match. Comma-separated whole numbers; any of them matches. */
                exclude_harv_ids?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                fruits?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_fruits?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                is_emulator?: string;
                /** @description What the continuous tests sent, whose machines have `beatbox` in their names: `true` or `1` for that alone, `false` or `0` for all but that; any other word is ignored. */
                is_beatbox?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                locations?: string;
                /** @description Leaves out the rows that match. Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                exclude_locations?: string;
                /** @description Contains the text, in any case. */
                traceback?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                uuid?: string;
                /** @description Comma-separated tags; the error report has every one, case-sensitive. */
                tags?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                start_time?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                end_time?: string;
                /** @description `start,end`, both inclusive; a side may be empty. Without offset the dates are read in `tz`. */
                datetime_range?: string;
                /** @description Start of a time-of-day window, `HH:MM[:SS]` or `HHMM`, in `tz` when given, else UTC; may span midnight. */
                start_hour?: string;
                /** @description End of the time-of-day window. */
                end_hour?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
                /** @description Comma-separated `path=value`, all of which hold. Paths walk relations and stored JSON with `__` and may end in an operator such as `__gte`. */
                generic?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows, as an attachment. One that breaks off is not complete. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,name
                     *     1,a name
                     */
                    "text/csv": string;
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "code": {
                     *           "id": 1,
                     *           "created": "2022-05-02T21:27:42.789323Z",
                     *           "lastModified": "2022-05-02T21:27:42.789323Z",
                     *           "code": 9,
                     *           "name": "NoTray",
                     *           "msg": "There is no tray.",
                     *           "team": "tray",
                     *           "cycle": false,
                     *           "operator_msg": "Check the tray",
                     *           "creator": 1,
                     *           "modifiedBy": 1,
                     *           "manifest": 1
                     *         },
                     *         "harvester": {
                     *           "id": 1,
                     *           "url": "http://127.0.0.1:8085/api/v1/harvesters/1/",
                     *           "harv_id": 11,
                     *           "location": {
                     *             "id": 1,
                     *             "url": "http://127.0.0.1:8085/api/v1/locations/1/",
                     *             "ranch": "Ranch A",
                     *             "distributor": {
                     *               "id": 1,
                     *               "url": "http://127.0.0.1:8085/api/v1/distributors/1/",
                     *               "name": "Coast Berries"
                     *             }
                     *           },
                     *           "fruit": {
                     *             "id": 1,
                     *             "url": "http://127.0.0.1:8085/api/v1/fruits/1/",
                     *             "name": "strawberry"
                     *           },
                     *           "is_emulator": false
                     *         },
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "service": "traychg",
                     *         "node": 1,
                     *         "robot": 1,
                     *         "traceback": "Traceback: tray",
                     *         "info": "traychgunit.1 no tray",
                     *         "timestamp": "2022-05-02T21:27:42.789323Z",
                     *         "handled": false,
                     *         "primary": false,
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "report": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AFTExceptionList"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The process sends as many exports as it may. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "Too many failed logins for this user name; try again in 120 s."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    queueMigrationsMigrationLog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "Migration queued.",
                     *       "data": {
                     *         "id": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example Migration queued. */
                        message: string;
                        data: {
                            id: number;
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    startMigrationsMigrationLog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "Migration queued.",
                     *       "data": {
                     *         "id": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example Migration queued. */
                        message: string;
                        data: {
                            id: number;
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMigrationLogs: {
        parameters: {
            query?: {
                /** @description Rows a page, 10 when left out. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description How `count` is made: exact, estimated, or none (null). */
                count?: "exact" | "estimated" | "none";
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Equal; one of the three results. */
                result?: "pending" | "success" | "failed";
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "hdsmigrations retrieved successfully",
                     *       "data": {
                     *         "count": 1,
                     *         "next": null,
                     *         "previous": null,
                     *         "results": [
                     *           {
                     *             "id": 1,
                     *             "created": "2022-05-02T21:27:42.789323Z",
                     *             "lastModified": "2022-05-02T21:27:42.789323Z",
                     *             "result": "success",
                     *             "startTime": "2022-05-02T21:27:42.789323Z",
                     *             "endTime": "2022-05-02T21:27:42.789323Z",
                     *             "output": "Nothing to do.",
                     *             "githash": "abc123",
                     *             "creator": 1,
                     *             "modifiedBy": 1
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example hdsmigrations retrieved successfully */
                        message: string;
                        data: {
                            count: number | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            next: string | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            previous: string | null;
                            results: components["schemas"]["MigrationLog"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportMigrationLog: {
        parameters: {
            query?: {
                /** @description CSV has a header line, nested values under dotted names, and `; ` between the elements of lists; JSON is a list of what the pages hold. */
                format?: "csv" | "json";
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Equal; one of the three results. */
                result?: "pending" | "success" | "failed";
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows, as an attachment. One that breaks off is not complete. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,name
                     *     1,a name
                     */
                    "text/csv": string;
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "result": "success",
                     *         "startTime": "2022-05-02T21:27:42.789323Z",
                     *         "endTime": "2022-05-02T21:27:42.789323Z",
                     *         "output": "Nothing to do.",
                     *         "githash": "abc123",
                     *         "creator": 1,
                     *         "modifiedBy": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["MigrationLog"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The process sends as many exports as it may. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "Too many failed logins for this user name; try again in 120 s."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveMigrationLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "hdsmigrations retrieved successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "result": "success",
                     *         "startTime": "2022-05-02T21:27:42.789323Z",
                     *         "endTime": "2022-05-02T21:27:42.789323Z",
                     *         "output": "Nothing to do.",
                     *         "githash": "abc123",
                     *         "creator": 1,
                     *         "modifiedBy": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example hdsmigrations retrieved successfully */
                        message: string;
                        data: components["schemas"]["MigrationLog"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description Rows a page, 10 when left out. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description How `count` is made: exact, estimated, or none (null). */
                count?: "exact" | "estimated" | "none";
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description `created`: made by the caller; `is_recipient`: the caller is among the recipients. */
                category?: "created" | "is_recipient";
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "notification retrieved successfully",
                     *       "data": {
                     *         "count": 1,
                     *         "next": null,
                     *         "previous": null,
                     *         "results": [
                     *           {
                     *             "id": 1,
                     *             "recipients": [
                     *               {
                     *                 "username": "sue"
                     *               }
                     *             ],
                     *             "created": "2022-05-02T21:27:42.789323Z",
                     *             "lastModified": "2022-05-02T21:27:42.789323Z",
                     *             "trigger_on": "ErrorReport",
                     *             "criteria": {
                     *               "harvester__harv_id__in": [
                     *                 "11"
                     *               ]
                     *             },
                     *             "creator": 1,
                     *             "modifiedBy": 1,
                     *             "name": "Trays of Ranch A",
                     *             "paused": false,
                     *             "may_change": false
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example notification retrieved successfully */
                        message: string;
                        data: {
                            count: number | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            next: string | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            previous: string | null;
                            results: components["schemas"]["NotificationList"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    createNotification: {
        parameters: {
            query?: {
                /** @description Any of harv_ids, locations, fruits, codes, traceback, is_emulator, handled, primary, services, robots, branches, exclude_codes, exclude_services, exclude_robots, exclude_branches, exclude_harv_ids, exclude_locations, exclude_fruits, generic, as on the list of the reports. */
                filters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "trigger_on": "ErrorReport",
                 *       "recipients": [
                 *         1
                 *       ],
                 *       "name": "Trays of Ranch A"
                 *     }
                 */
                "application/json": {
                    /** @example ErrorReport */
                    trigger_on: string;
                    recipients: number[];
                    /** @example Trays of Ranch A */
                    name?: string | null;
                };
            };
        };
        responses: {
            /** @description The object. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "notification created successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "trigger_on": "ErrorReport",
                     *         "criteria": {
                     *           "harvester__harv_id__in": [
                     *             "11"
                     *           ]
                     *         },
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "recipients": [
                     *           1
                     *         ],
                     *         "name": "Trays of Ranch A",
                     *         "paused": false
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example notification created successfully */
                        message: string;
                        data: components["schemas"]["Notification"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    previewNotification: {
        parameters: {
            query?: {
                /** @description Class name of the type of report; ErrorReport when left out. */
                trigger_on?: string;
                /** @description Any of harv_ids, locations, fruits, codes, traceback, is_emulator, handled, primary, services, robots, branches, exclude_codes, exclude_services, exclude_robots, exclude_branches, exclude_harv_ids, exclude_locations, exclude_fruits, generic, as on the list of the reports. */
                filters?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "notification previewed successfully",
                     *       "data": {
                     *         "matches_7_days": 12,
                     *         "examples": [
                     *           {
                     *             "id": 7,
                     *             "reportTime": "2022-05-02T21:27:42.789323Z",
                     *             "harv_id": 11
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example notification previewed successfully */
                        message: string;
                        data: {
                            /**
                             * @description Reports of the last 7 days, by their own time, that meet the criteria. Those of emulators and tests count too, though the hub tells of them only when they come outside the queues.
                             * @example 12
                             */
                            matches_7_days: number;
                            /**
                             * @description The newest of them.
                             * @example [
                             *       {
                             *         "id": 7,
                             *         "reportTime": "2022-05-02T21:27:42.789323Z",
                             *         "harv_id": 11
                             *       }
                             *     ]
                             */
                            examples: {
                                id: number;
                                /** Format: date-time */
                                reportTime: string;
                                harv_id: number | null;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    editNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "criteria_query": "harv_ids=11&codes=9",
                 *       "recipients": [
                 *         1
                 *       ],
                 *       "name": "Trays of Ranch A",
                 *       "paused": false
                 *     }
                 */
                "application/json": {
                    /** @example harv_ids=11&codes=9 */
                    criteria_query?: string;
                    recipients?: number[];
                    /** @example Trays of Ranch A */
                    name?: string | null;
                    paused?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "notification updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "trigger_on": "ErrorReport",
                     *         "criteria": {
                     *           "harvester__harv_id__in": [
                     *             "11"
                     *           ]
                     *         },
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "recipients": [
                     *           1
                     *         ],
                     *         "name": "Trays of Ranch A",
                     *         "paused": false
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example notification updated successfully */
                        message: string;
                        data: components["schemas"]["Notification"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    testNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "Message queued.",
                     *       "data": {
                     *         "delivery": 3,
                     *         "report": 7,
                     *         "status": "pending"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example Message queued. */
                        message: string;
                        data: {
                            /**
                             * @description Id of the message in the ledger.
                             * @example 3
                             */
                            delivery: number;
                            /**
                             * @description The newest report that meets the rule; null when none does, and the message says so.
                             * @example 7
                             */
                            report: number | null;
                            /**
                             * @description `skipped` where the hub has no Slack.
                             * @enum {string}
                             */
                            status: "pending" | "skipped";
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "notification retrieved successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "recipients": [
                     *           {
                     *             "username": "sue"
                     *           }
                     *         ],
                     *         "creator": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "modifiedBy": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "trigger_on": "ErrorReport",
                     *         "criteria": {
                     *           "harvester__harv_id__in": [
                     *             "11"
                     *           ]
                     *         },
                     *         "name": "Trays of Ranch A",
                     *         "paused": false,
                     *         "may_change": false
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example notification retrieved successfully */
                        message: string;
                        data: components["schemas"]["NotificationDetail"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    destroyNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNotificationDeliverys: {
        parameters: {
            query?: {
                /** @description Rows a page, 10 when left out. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description How `count` is made: exact, estimated, or none (null). */
                count?: "exact" | "estimated" | "none";
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                status?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                audience?: string;
                /** @description Equal to the number. */
                report?: number;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "notification deliveries retrieved successfully",
                     *       "data": {
                     *         "count": 1,
                     *         "next": null,
                     *         "previous": null,
                     *         "results": [
                     *           {
                     *             "id": 1,
                     *             "notification": 1,
                     *             "reportType": "ErrorReport",
                     *             "report": 1,
                     *             "audience": "recipients",
                     *             "channel": "#harvesters",
                     *             "status": "sent",
                     *             "reason": null,
                     *             "attempts": 1,
                     *             "created": "2022-05-02T21:27:42.789323Z",
                     *             "lastAttempt": "2022-05-02T21:27:42.789323Z",
                     *             "nextAttempt": "2022-05-02T21:27:42.789323Z",
                     *             "finished": "2022-05-02T21:27:42.789323Z",
                     *             "message": {
                     *               "text": "Error on Harvester 11"
                     *             }
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example notification deliveries retrieved successfully */
                        message: string;
                        data: {
                            count: number | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            next: string | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            previous: string | null;
                            results: components["schemas"]["NotificationDelivery"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportNotification: {
        parameters: {
            query?: {
                /** @description CSV has a header line, nested values under dotted names, and `; ` between the elements of lists; JSON is a list of what the pages hold. */
                format?: "csv" | "json";
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description `created`: made by the caller; `is_recipient`: the caller is among the recipients. */
                category?: "created" | "is_recipient";
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows, as an attachment. One that breaks off is not complete. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,name
                     *     1,a name
                     */
                    "text/csv": string;
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "recipients": [
                     *           {
                     *             "username": "sue"
                     *           }
                     *         ],
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "trigger_on": "ErrorReport",
                     *         "criteria": {
                     *           "harvester__harv_id__in": [
                     *             "11"
                     *           ]
                     *         },
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "name": "Trays of Ranch A",
                     *         "paused": false,
                     *         "may_change": false
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["NotificationList"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The process sends as many exports as it may. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "Too many failed logins for this user name; try again in 120 s."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    listSavedViews: {
        parameters: {
            query?: {
                /** @description Rows a page, 10 when left out. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description How `count` is made: exact, estimated, or none (null). */
                count?: "exact" | "estimated" | "none";
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Equal, case-sensitive. */
                page?: string;
                /** @description `true`: those that the caller owns; `false`: those that others share. */
                mine?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "view retrieved successfully",
                     *       "data": {
                     *         "count": 1,
                     *         "next": null,
                     *         "previous": null,
                     *         "results": [
                     *           {
                     *             "id": 1,
                     *             "name": "Trays of harvester 11",
                     *             "page": "errorreports",
                     *             "query": "codes=9&harv_ids=11",
                     *             "columns": [
                     *               "reportTime",
                     *               "harvester"
                     *             ],
                     *             "is_default": false,
                     *             "shared_with": "support",
                     *             "owner": {
                     *               "id": 1,
                     *               "username": "sue"
                     *             },
                     *             "created": "2022-05-02T21:27:42.789323Z",
                     *             "lastModified": "2022-05-02T21:27:42.789323Z"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example view retrieved successfully */
                        message: string;
                        data: {
                            count: number | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            next: string | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            previous: string | null;
                            results: components["schemas"]["SavedView"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Trays of harvester 11",
                 *       "page": "errorreports",
                 *       "query": "codes=9&harv_ids=11",
                 *       "columns": [
                 *         "reportTime",
                 *         "harvester"
                 *       ],
                 *       "is_default": false,
                 *       "shared_with": "support"
                 *     }
                 */
                "application/json": {
                    /** @example Trays of harvester 11 */
                    name: string;
                    /** @example errorreports */
                    page: string;
                    /** @example codes=9&harv_ids=11 */
                    query?: string;
                    /**
                     * @example [
                     *       "reportTime",
                     *       "harvester"
                     *     ]
                     */
                    columns?: string[] | null;
                    is_default?: boolean;
                    /** @enum {string|null} */
                    shared_with?: "support" | "developer" | "manager" | "sqs" | "jenkins" | "beatbox" | null;
                };
            };
        };
        responses: {
            /** @description The object. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "view created successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Trays of harvester 11",
                     *         "page": "errorreports",
                     *         "query": "codes=9&harv_ids=11",
                     *         "columns": [
                     *           "reportTime",
                     *           "harvester"
                     *         ],
                     *         "is_default": false,
                     *         "shared_with": "support",
                     *         "owner": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example view created successfully */
                        message: string;
                        data: components["schemas"]["SavedView"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "view retrieved successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Trays of harvester 11",
                     *         "page": "errorreports",
                     *         "query": "codes=9&harv_ids=11",
                     *         "columns": [
                     *           "reportTime",
                     *           "harvester"
                     *         ],
                     *         "is_default": false,
                     *         "shared_with": "support",
                     *         "owner": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example view retrieved successfully */
                        message: string;
                        data: components["schemas"]["SavedView"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Trays of harvester 11",
                 *       "page": "errorreports",
                 *       "query": "codes=9&harv_ids=11",
                 *       "columns": [
                 *         "reportTime",
                 *         "harvester"
                 *       ],
                 *       "is_default": false,
                 *       "shared_with": "support"
                 *     }
                 */
                "application/json": {
                    /** @example Trays of harvester 11 */
                    name: string;
                    /** @example errorreports */
                    page: string;
                    /** @example codes=9&harv_ids=11 */
                    query?: string;
                    /**
                     * @example [
                     *       "reportTime",
                     *       "harvester"
                     *     ]
                     */
                    columns?: string[] | null;
                    is_default?: boolean;
                    /** @enum {string|null} */
                    shared_with?: "support" | "developer" | "manager" | "sqs" | "jenkins" | "beatbox" | null;
                };
            };
        };
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "view updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Trays of harvester 11",
                     *         "page": "errorreports",
                     *         "query": "codes=9&harv_ids=11",
                     *         "columns": [
                     *           "reportTime",
                     *           "harvester"
                     *         ],
                     *         "is_default": false,
                     *         "shared_with": "support",
                     *         "owner": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example view updated successfully */
                        message: string;
                        data: components["schemas"]["SavedView"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    destroySavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    partialUpdateSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "Trays of harvester 11",
                 *       "page": "errorreports",
                 *       "query": "codes=9&harv_ids=11",
                 *       "columns": [
                 *         "reportTime",
                 *         "harvester"
                 *       ],
                 *       "is_default": false,
                 *       "shared_with": "support"
                 *     }
                 */
                "application/json": {
                    /** @example Trays of harvester 11 */
                    name?: string;
                    /** @example errorreports */
                    page?: string;
                    /** @example codes=9&harv_ids=11 */
                    query?: string;
                    /**
                     * @example [
                     *       "reportTime",
                     *       "harvester"
                     *     ]
                     */
                    columns?: string[] | null;
                    is_default?: boolean;
                    /** @enum {string|null} */
                    shared_with?: "support" | "developer" | "manager" | "sqs" | "jenkins" | "beatbox" | null;
                };
            };
        };
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "view updated successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Trays of harvester 11",
                     *         "page": "errorreports",
                     *         "query": "codes=9&harv_ids=11",
                     *         "columns": [
                     *           "reportTime",
                     *           "harvester"
                     *         ],
                     *         "is_default": false,
                     *         "shared_with": "support",
                     *         "owner": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example view updated successfully */
                        message: string;
                        data: components["schemas"]["SavedView"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportSavedView: {
        parameters: {
            query?: {
                /** @description CSV has a header line, nested values under dotted names, and `; ` between the elements of lists; JSON is a list of what the pages hold. */
                format?: "csv" | "json";
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Equal, case-sensitive. */
                page?: string;
                /** @description `true`: those that the caller owns; `false`: those that others share. */
                mine?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows, as an attachment. One that breaks off is not complete. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,name
                     *     1,a name
                     */
                    "text/csv": string;
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "name": "Trays of harvester 11",
                     *         "page": "errorreports",
                     *         "query": "codes=9&harv_ids=11",
                     *         "columns": [
                     *           "reportTime",
                     *           "harvester"
                     *         ],
                     *         "is_default": false,
                     *         "shared_with": "support",
                     *         "owner": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["SavedView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The process sends as many exports as it may. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "Too many failed logins for this user name; try again in 120 s."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    getGroupsDeadLetter: {
        parameters: {
            query?: {
                /** @description Equal, case-sensitive. */
                queue?: string;
                /** @description Equal, case-sensitive. */
                source?: string;
                /** @description Contains the text, in any case. */
                reason?: string;
                /** @description Equal to the `reason_group` of a group. */
                reason_group?: string;
                /** @description Those that wait when left out; one of the other states, or `all`. */
                state?: "waiting" | "redriven" | "discarded" | "all";
                /** @description About the object, such as `s3://lake/errorreport/a.json`. */
                key?: string;
                /** @description Equal to the number. */
                harv_id?: number;
                /** @description The letters of one body, whenever they died. */
                sha256?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "deadletter groups retrieved successfully",
                     *       "data": [
                     *         {
                     *           "queue": "errorreport-queue",
                     *           "source": "sqs",
                     *           "reason_group": "Harvester … does not exist.",
                     *           "count": 1,
                     *           "first": "2022-05-02T21:27:42.789323Z",
                     *           "last": "2022-05-02T21:27:42.789323Z",
                     *           "example": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example deadletter groups retrieved successfully */
                        message: string;
                        data: {
                            /** @example errorreport-queue */
                            queue: string;
                            /** @enum {string} */
                            source: "sqs" | "task";
                            /** @example Harvester … does not exist. */
                            reason_group: string;
                            count: number;
                            /** Format: date-time */
                            first: string;
                            /** Format: date-time */
                            last: string;
                            /** @description Id of the last of them. */
                            example: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    redriveMatchingDeadLetter: {
        parameters: {
            query?: {
                /** @description Equal, case-sensitive. */
                queue?: string;
                /** @description Equal, case-sensitive. */
                source?: string;
                /** @description Contains the text, in any case. */
                reason?: string;
                /** @description Equal to the `reason_group` of a group. */
                reason_group?: string;
                /** @description Those that wait when left out; one of the other states, or `all`. */
                state?: "waiting" | "redriven" | "discarded" | "all";
                /** @description About the object, such as `s3://lake/errorreport/a.json`. */
                key?: string;
                /** @description Equal to the number. */
                harv_id?: number;
                /** @description The letters of one body, whenever they died. */
                sha256?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "3 dead letters redriven",
                     *       "data": {
                     *         "count": 1,
                     *         "left": 0
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example 3 dead letters redriven */
                        message: string;
                        data: {
                            /** @description How many were changed: 500 a call at most. */
                            count: number;
                            /**
                             * @description How many match still; call again.
                             * @example 0
                             */
                            left: number;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    discardMatchingDeadLetter: {
        parameters: {
            query?: {
                /** @description Equal, case-sensitive. */
                queue?: string;
                /** @description Equal, case-sensitive. */
                source?: string;
                /** @description Contains the text, in any case. */
                reason?: string;
                /** @description Equal to the `reason_group` of a group. */
                reason_group?: string;
                /** @description Those that wait when left out; one of the other states, or `all`. */
                state?: "waiting" | "redriven" | "discarded" | "all";
                /** @description About the object, such as `s3://lake/errorreport/a.json`. */
                key?: string;
                /** @description Equal to the number. */
                harv_id?: number;
                /** @description The letters of one body, whenever they died. */
                sha256?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "sent by a test"
                 *     }
                 */
                "application/json": {
                    /** @example sent by a test */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "3 dead letters discarded",
                     *       "data": {
                     *         "count": 1,
                     *         "left": 0
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example 3 dead letters discarded */
                        message: string;
                        data: {
                            /** @description How many were changed: 500 a call at most. */
                            count: number;
                            /**
                             * @description How many match still; call again.
                             * @example 0
                             */
                            left: number;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    redriveDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "dead letter redriven",
                     *       "data": {
                     *         "id": 1,
                     *         "source": "sqs",
                     *         "queue": "errorreport-queue",
                     *         "message_id": "7c1e2f9a-0000-4000-8000-0123456789ab",
                     *         "reason": "Harvester matching query does not exist.",
                     *         "reason_group": "Harvester matching query does not exist.",
                     *         "status": 400,
                     *         "key": "s3://lake/errorreport/errorreport_011_6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11.json",
                     *         "harv_id": 11,
                     *         "times": 1,
                     *         "receive_count": 1,
                     *         "rejected_at": "2022-05-02T21:27:42.789323Z",
                     *         "received_at": "2022-05-02T21:27:42.789323Z",
                     *         "state": "waiting",
                     *         "decided_by": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "decided_at": "2022-05-02T21:27:42.789323Z",
                     *         "note": null,
                     *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *         "body": {
                     *           "Records": [
                     *             {
                     *               "s3": {
                     *                 "bucket": {
                     *                   "name": "lake"
                     *                 },
                     *                 "object": {
                     *                   "key": "errorreport/a.json"
                     *                 }
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example dead letter redriven */
                        message: string;
                        data: components["schemas"]["DeadLetter"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    discardDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "sent by a test"
                 *     }
                 */
                "application/json": {
                    /** @example sent by a test */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "dead letter discarded",
                     *       "data": {
                     *         "id": 1,
                     *         "source": "sqs",
                     *         "queue": "errorreport-queue",
                     *         "message_id": "7c1e2f9a-0000-4000-8000-0123456789ab",
                     *         "reason": "Harvester matching query does not exist.",
                     *         "reason_group": "Harvester matching query does not exist.",
                     *         "status": 400,
                     *         "key": "s3://lake/errorreport/errorreport_011_6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11.json",
                     *         "harv_id": 11,
                     *         "times": 1,
                     *         "receive_count": 1,
                     *         "rejected_at": "2022-05-02T21:27:42.789323Z",
                     *         "received_at": "2022-05-02T21:27:42.789323Z",
                     *         "state": "waiting",
                     *         "decided_by": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "decided_at": "2022-05-02T21:27:42.789323Z",
                     *         "note": null,
                     *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *         "body": {
                     *           "Records": [
                     *             {
                     *               "s3": {
                     *                 "bucket": {
                     *                   "name": "lake"
                     *                 },
                     *                 "object": {
                     *                   "key": "errorreport/a.json"
                     *                 }
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example dead letter discarded */
                        message: string;
                        data: components["schemas"]["DeadLetter"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDeadLetters: {
        parameters: {
            query?: {
                /** @description Rows a page, 10 when left out. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description How `count` is made: exact, estimated, or none (null). */
                count?: "exact" | "estimated" | "none";
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Equal, case-sensitive. */
                queue?: string;
                /** @description Equal, case-sensitive. */
                source?: string;
                /** @description Contains the text, in any case. */
                reason?: string;
                /** @description Equal to the `reason_group` of a group. */
                reason_group?: string;
                /** @description Those that wait when left out; one of the other states, or `all`. */
                state?: "waiting" | "redriven" | "discarded" | "all";
                /** @description About the object, such as `s3://lake/errorreport/a.json`. */
                key?: string;
                /** @description Equal to the number. */
                harv_id?: number;
                /** @description The letters of one body, whenever they died. */
                sha256?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "deadletter retrieved successfully",
                     *       "data": {
                     *         "count": 1,
                     *         "next": null,
                     *         "previous": null,
                     *         "results": [
                     *           {
                     *             "id": 1,
                     *             "source": "sqs",
                     *             "queue": "errorreport-queue",
                     *             "message_id": "7c1e2f9a-0000-4000-8000-0123456789ab",
                     *             "reason": "Harvester matching query does not exist.",
                     *             "reason_group": "Harvester matching query does not exist.",
                     *             "status": 400,
                     *             "key": "s3://lake/errorreport/errorreport_011_6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11.json",
                     *             "harv_id": 11,
                     *             "times": 1,
                     *             "receive_count": 1,
                     *             "rejected_at": "2022-05-02T21:27:42.789323Z",
                     *             "received_at": "2022-05-02T21:27:42.789323Z",
                     *             "state": "waiting",
                     *             "decided_by": {
                     *               "id": 1,
                     *               "username": "sue"
                     *             },
                     *             "decided_at": "2022-05-02T21:27:42.789323Z",
                     *             "note": null,
                     *             "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example deadletter retrieved successfully */
                        message: string;
                        data: {
                            count: number | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            next: string | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            previous: string | null;
                            results: components["schemas"]["DeadLetterList"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportDeadLetter: {
        parameters: {
            query?: {
                /** @description CSV has a header line, nested values under dotted names, and `; ` between the elements of lists; JSON is a list of what the pages hold. */
                format?: "csv" | "json";
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Equal, case-sensitive. */
                queue?: string;
                /** @description Equal, case-sensitive. */
                source?: string;
                /** @description Contains the text, in any case. */
                reason?: string;
                /** @description Equal to the `reason_group` of a group. */
                reason_group?: string;
                /** @description Those that wait when left out; one of the other states, or `all`. */
                state?: "waiting" | "redriven" | "discarded" | "all";
                /** @description About the object, such as `s3://lake/errorreport/a.json`. */
                key?: string;
                /** @description Equal to the number. */
                harv_id?: number;
                /** @description The letters of one body, whenever they died. */
                sha256?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows, as an attachment. One that breaks off is not complete. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,name
                     *     1,a name
                     */
                    "text/csv": string;
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "source": "sqs",
                     *         "queue": "errorreport-queue",
                     *         "message_id": "7c1e2f9a-0000-4000-8000-0123456789ab",
                     *         "reason": "Harvester matching query does not exist.",
                     *         "reason_group": "Harvester matching query does not exist.",
                     *         "status": 400,
                     *         "key": "s3://lake/errorreport/errorreport_011_6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11.json",
                     *         "harv_id": 11,
                     *         "times": 1,
                     *         "receive_count": 1,
                     *         "rejected_at": "2022-05-02T21:27:42.789323Z",
                     *         "received_at": "2022-05-02T21:27:42.789323Z",
                     *         "state": "waiting",
                     *         "decided_by": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "decided_at": "2022-05-02T21:27:42.789323Z",
                     *         "note": null,
                     *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["DeadLetterList"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The process sends as many exports as it may. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "Too many failed logins for this user name; try again in 120 s."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "deadletter retrieved successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "source": "sqs",
                     *         "queue": "errorreport-queue",
                     *         "message_id": "7c1e2f9a-0000-4000-8000-0123456789ab",
                     *         "reason": "Harvester matching query does not exist.",
                     *         "reason_group": "Harvester matching query does not exist.",
                     *         "status": 400,
                     *         "key": "s3://lake/errorreport/errorreport_011_6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11.json",
                     *         "harv_id": 11,
                     *         "times": 1,
                     *         "receive_count": 1,
                     *         "rejected_at": "2022-05-02T21:27:42.789323Z",
                     *         "received_at": "2022-05-02T21:27:42.789323Z",
                     *         "state": "waiting",
                     *         "decided_by": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "decided_at": "2022-05-02T21:27:42.789323Z",
                     *         "note": null,
                     *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *         "body": {
                     *           "Records": [
                     *             {
                     *               "s3": {
                     *                 "bucket": {
                     *                   "name": "lake"
                     *                 },
                     *                 "object": {
                     *                   "key": "errorreport/a.json"
                     *                 }
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example deadletter retrieved successfully */
                        message: string;
                        data: components["schemas"]["DeadLetter"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    uploadS3File: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "the bytes",
                 *       "filetype": "dmesg"
                 *     }
                 */
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description With the name of the file, which names type and event.
                     */
                    file: string;
                    /** @description UUID of the event the file belongs to. */
                    uuid?: string;
                    filetype?: string;
                };
            };
        };
        responses: {
            /** @description The file. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "s3file created successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "file": "http://127.0.0.1:8085/api/v1/s3files/1/content/",
                     *         "filetype": "dmesg",
                     *         "key": "hdsfiles/hv-011/dmesg_011_6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11.txt",
                     *         "deleted": false,
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "event": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example s3file created successfully */
                        message: string;
                        data: components["schemas"]["S3File"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The file is larger than MAX_UPLOAD_BYTES. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "The request body is larger than 33554432 bytes (MAX_BODY_BYTES); send less at a time."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveS3File: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "s3file retrieved successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "event": {
                     *           "id": 1,
                     *           "tags": [
                     *             "ErrorReport",
                     *             "S3File"
                     *           ],
                     *           "created": "2022-05-02T21:27:42.789323Z",
                     *           "lastModified": "2022-05-02T21:27:42.789323Z",
                     *           "UUID": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                     *           "creator": 1,
                     *           "modifiedBy": 1,
                     *           "secondary_events": [
                     *             2
                     *           ],
                     *           "related_objects": [
                     *             {
                     *               "url": "/errorreports/1/",
                     *               "object": "Error Report",
                     *               "time": "2022-05-02T21:27:42.789323Z"
                     *             }
                     *           ],
                     *           "related_files": [
                     *             {
                     *               "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
                     *               "filetype": "dmesg"
                     *             }
                     *           ],
                     *           "related_images": [
                     *             {
                     *               "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
                     *               "filetype": "dmesg"
                     *             }
                     *           ]
                     *         },
                     *         "creator": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "modifiedBy": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "file": "http://127.0.0.1:8085/api/v1/s3files/1/content/",
                     *         "filetype": "dmesg",
                     *         "key": "hdsfiles/hv-011/dmesg_011_6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11.txt",
                     *         "deleted": false
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example s3file retrieved successfully */
                        message: string;
                        data: components["schemas"]["S3FileDetail"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    destroyS3File: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "s3file deleted successfully",
                     *       "data": "s3file deleted"
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example s3file deleted successfully */
                        message: string;
                        /** @constant */
                        data: "s3file deleted";
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listS3Files: {
        parameters: {
            query?: {
                /** @description Rows a page, 10 when left out. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description How `count` is made: exact, estimated, or none (null). */
                count?: "exact" | "estimated" | "none";
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Contains the text, in any case. */
                key?: string;
                /** @description Contains the text, in any case. */
                filetype?: string;
                /** @description Comma-separated tags; the event of the file has every one. */
                tags?: string;
                /** @description The event of the file has the tag. */
                event__tags__name?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                uuid?: string;
                /** @description `true`, `True` or `1`: the deleted files; anything else: those that are there. */
                deleted?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "s3file retrieved successfully",
                     *       "data": {
                     *         "count": 1,
                     *         "next": null,
                     *         "previous": null,
                     *         "results": [
                     *           {
                     *             "id": 1,
                     *             "event": {
                     *               "id": 1,
                     *               "tags": [
                     *                 "ErrorReport",
                     *                 "S3File"
                     *               ],
                     *               "created": "2022-05-02T21:27:42.789323Z",
                     *               "lastModified": "2022-05-02T21:27:42.789323Z",
                     *               "UUID": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                     *               "creator": 1,
                     *               "modifiedBy": 1,
                     *               "secondary_events": [
                     *                 2
                     *               ],
                     *               "related_objects": [
                     *                 {
                     *                   "url": "/errorreports/1/",
                     *                   "object": "Error Report",
                     *                   "time": "2022-05-02T21:27:42.789323Z"
                     *                 }
                     *               ],
                     *               "related_files": [
                     *                 {
                     *                   "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
                     *                   "filetype": "dmesg"
                     *                 }
                     *               ],
                     *               "related_images": [
                     *                 {
                     *                   "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
                     *                   "filetype": "dmesg"
                     *                 }
                     *               ]
                     *             },
                     *             "created": "2022-05-02T21:27:42.789323Z",
                     *             "lastModified": "2022-05-02T21:27:42.789323Z",
                     *             "file": "http://127.0.0.1:8085/api/v1/s3files/1/content/",
                     *             "filetype": "dmesg",
                     *             "key": "hdsfiles/hv-011/dmesg_011_6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11.txt",
                     *             "deleted": false,
                     *             "creator": 1,
                     *             "modifiedBy": 1
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example s3file retrieved successfully */
                        message: string;
                        data: {
                            count: number | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            next: string | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            previous: string | null;
                            results: components["schemas"]["S3FileList"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    createS3File: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "Body": "{\"Records\":[{\"eventName\":\"ObjectCreated:Put\",\"s3\":{\"bucket\":{\"name\":\"hds-data-lake\"},\"object\":{\"key\":\"hdsfiles/hv-011/dmesg_011_6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11.txt\",\"size\":10}}}]}"
                 *     }
                 */
                "application/json": {
                    /** @description The S3 event, as JSON text. */
                    Body: string;
                };
            };
        };
        responses: {
            /** @description The event announces nothing new. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "s3file event announces nothing new"
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example s3file event announces nothing new */
                        message: string;
                    };
                };
            };
            /** @description The object. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "s3file created successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "file": "http://127.0.0.1:8085/api/v1/s3files/1/content/",
                     *         "filetype": "dmesg",
                     *         "key": "hdsfiles/hv-011/dmesg_011_6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11.txt",
                     *         "deleted": false,
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "event": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example s3file created successfully */
                        message: string;
                        data: components["schemas"]["S3File"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadRedirectS3File: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "Download Url Retrieved.",
                     *       "data": {
                     *         "url": "http://127.0.0.1:8085/api/v1/s3files/1/content/",
                     *         "id": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example Download Url Retrieved. */
                        message: string;
                        data: {
                            /**
                             * Format: uri
                             * @example http://127.0.0.1:8085/api/v1/s3files/1/content/
                             */
                            url: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description For a browser, where the storage signs links: the address of the bytes. */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    contentS3File: {
        parameters: {
            query?: never;
            header?: {
                /** @description One range of bytes, such as `bytes=0-1023`. */
                Range?: string;
                /** @description The ETag of what the client has. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The part that was asked for. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The client has this version. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The range begins behind the end. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "Why, and what to do."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    exportS3File: {
        parameters: {
            query?: {
                /** @description CSV has a header line, nested values under dotted names, and `; ` between the elements of lists; JSON is a list of what the pages hold. */
                format?: "csv" | "json";
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Contains the text, in any case. */
                key?: string;
                /** @description Contains the text, in any case. */
                filetype?: string;
                /** @description Comma-separated tags; the event of the file has every one. */
                tags?: string;
                /** @description The event of the file has the tag. */
                event__tags__name?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                uuid?: string;
                /** @description `true`, `True` or `1`: the deleted files; anything else: those that are there. */
                deleted?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows, as an attachment. One that breaks off is not complete. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,name
                     *     1,a name
                     */
                    "text/csv": string;
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "event": {
                     *           "id": 1,
                     *           "tags": [
                     *             "ErrorReport",
                     *             "S3File"
                     *           ],
                     *           "created": "2022-05-02T21:27:42.789323Z",
                     *           "lastModified": "2022-05-02T21:27:42.789323Z",
                     *           "UUID": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                     *           "creator": 1,
                     *           "modifiedBy": 1,
                     *           "secondary_events": [
                     *             2
                     *           ],
                     *           "related_objects": [
                     *             {
                     *               "url": "/errorreports/1/",
                     *               "object": "Error Report",
                     *               "time": "2022-05-02T21:27:42.789323Z"
                     *             }
                     *           ],
                     *           "related_files": [
                     *             {
                     *               "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
                     *               "filetype": "dmesg"
                     *             }
                     *           ],
                     *           "related_images": [
                     *             {
                     *               "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
                     *               "filetype": "dmesg"
                     *             }
                     *           ]
                     *         },
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "file": "http://127.0.0.1:8085/api/v1/s3files/1/content/",
                     *         "filetype": "dmesg",
                     *         "key": "hdsfiles/hv-011/dmesg_011_6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11.txt",
                     *         "deleted": false,
                     *         "creator": 1,
                     *         "modifiedBy": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["S3FileList"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The process sends as many exports as it may. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "Too many failed logins for this user name; try again in 120 s."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveSessClip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "sessclip retrieved successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "event": {
                     *           "id": 1,
                     *           "tags": [
                     *             "ErrorReport",
                     *             "S3File"
                     *           ],
                     *           "created": "2022-05-02T21:27:42.789323Z",
                     *           "lastModified": "2022-05-02T21:27:42.789323Z",
                     *           "UUID": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                     *           "creator": 1,
                     *           "modifiedBy": 1,
                     *           "secondary_events": [
                     *             2
                     *           ],
                     *           "related_objects": [
                     *             {
                     *               "url": "/errorreports/1/",
                     *               "object": "Error Report",
                     *               "time": "2022-05-02T21:27:42.789323Z"
                     *             }
                     *           ],
                     *           "related_files": [
                     *             {
                     *               "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
                     *               "filetype": "dmesg"
                     *             }
                     *           ],
                     *           "related_images": [
                     *             {
                     *               "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
                     *               "filetype": "dmesg"
                     *             }
                     *           ]
                     *         },
                     *         "creator": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "modifiedBy": {
                     *           "id": 1,
                     *           "username": "sue"
                     *         },
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "file": "http://127.0.0.1:8085/api/v1/s3files/1/content/",
                     *         "filetype": "dmesg",
                     *         "key": "hdsfiles/hv-011/dmesg_011_6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11.txt",
                     *         "deleted": false
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example sessclip retrieved successfully */
                        message: string;
                        data: components["schemas"]["S3FileDetail"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    destroySessClip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "sessclip deleted successfully",
                     *       "data": "s3file deleted"
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example sessclip deleted successfully */
                        message: string;
                        /** @constant */
                        data: "s3file deleted";
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSessClips: {
        parameters: {
            query?: {
                /** @description Rows a page, 10 when left out. */
                limit?: number;
                /** @description Rows before the page. */
                offset?: number;
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description How `count` is made: exact, estimated, or none (null). */
                count?: "exact" | "estimated" | "none";
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Contains the text, in any case. */
                key?: string;
                /** @description Contains the text, in any case. */
                filetype?: string;
                /** @description Comma-separated tags; the event of the file has every one. */
                tags?: string;
                /** @description The event of the file has the tag. */
                event__tags__name?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                uuid?: string;
                /** @description `true`, `True` or `1`: the deleted files; anything else: those that are there. */
                deleted?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "sessclip retrieved successfully",
                     *       "data": {
                     *         "count": 1,
                     *         "next": null,
                     *         "previous": null,
                     *         "results": [
                     *           {
                     *             "id": 1,
                     *             "event": {
                     *               "id": 1,
                     *               "tags": [
                     *                 "ErrorReport",
                     *                 "S3File"
                     *               ],
                     *               "created": "2022-05-02T21:27:42.789323Z",
                     *               "lastModified": "2022-05-02T21:27:42.789323Z",
                     *               "UUID": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                     *               "creator": 1,
                     *               "modifiedBy": 1,
                     *               "secondary_events": [
                     *                 2
                     *               ],
                     *               "related_objects": [
                     *                 {
                     *                   "url": "/errorreports/1/",
                     *                   "object": "Error Report",
                     *                   "time": "2022-05-02T21:27:42.789323Z"
                     *                 }
                     *               ],
                     *               "related_files": [
                     *                 {
                     *                   "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
                     *                   "filetype": "dmesg"
                     *                 }
                     *               ],
                     *               "related_images": [
                     *                 {
                     *                   "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
                     *                   "filetype": "dmesg"
                     *                 }
                     *               ]
                     *             },
                     *             "created": "2022-05-02T21:27:42.789323Z",
                     *             "lastModified": "2022-05-02T21:27:42.789323Z",
                     *             "file": "http://127.0.0.1:8085/api/v1/s3files/1/content/",
                     *             "filetype": "dmesg",
                     *             "key": "hdsfiles/hv-011/dmesg_011_6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11.txt",
                     *             "deleted": false,
                     *             "creator": 1,
                     *             "modifiedBy": 1
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example sessclip retrieved successfully */
                        message: string;
                        data: {
                            count: number | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            next: string | null;
                            /**
                             * Format: uri
                             * @example null
                             */
                            previous: string | null;
                            results: components["schemas"]["S3FileList"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSessClip: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "Body": "{\"Records\":[{\"eventName\":\"ObjectCreated:Put\",\"s3\":{\"bucket\":{\"name\":\"hds-data-lake\"},\"object\":{\"key\":\"hdsfiles/hv-011/dmesg_011_6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11.txt\",\"size\":10}}}]}"
                 *     }
                 */
                "application/json": {
                    /** @description The S3 event, as JSON text. */
                    Body: string;
                };
            };
        };
        responses: {
            /** @description The event announces nothing new. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "sessclip event announces nothing new"
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example sessclip event announces nothing new */
                        message: string;
                    };
                };
            };
            /** @description The object. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "sessclip created successfully",
                     *       "data": {
                     *         "id": 1,
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "file": "http://127.0.0.1:8085/api/v1/s3files/1/content/",
                     *         "filetype": "dmesg",
                     *         "key": "hdsfiles/hv-011/dmesg_011_6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11.txt",
                     *         "deleted": false,
                     *         "creator": 1,
                     *         "modifiedBy": 1,
                     *         "event": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example sessclip created successfully */
                        message: string;
                        data: components["schemas"]["S3File"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadRedirectSessClip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "Download Url Retrieved.",
                     *       "data": {
                     *         "url": "http://127.0.0.1:8085/api/v1/s3files/1/content/",
                     *         "id": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "success";
                        /** @example Download Url Retrieved. */
                        message: string;
                        data: {
                            /**
                             * Format: uri
                             * @example http://127.0.0.1:8085/api/v1/s3files/1/content/
                             */
                            url: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description For a browser, where the storage signs links: the address of the bytes. */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    contentSessClip: {
        parameters: {
            query?: never;
            header?: {
                /** @description One range of bytes, such as `bytes=0-1023`. */
                Range?: string;
                /** @description The ETag of what the client has. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The part that was asked for. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The client has this version. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The range begins behind the end. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "Why, and what to do."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    exportSessClip: {
        parameters: {
            query?: {
                /** @description CSV has a header line, nested values under dotted names, and `; ` between the elements of lists; JSON is a list of what the pages hold. */
                format?: "csv" | "json";
                /** @description Comma-separated names to order by, `-` in front for descending. */
                ordering?: string;
                /** @description IANA zone in which dates without offset are read; US/Pacific when left out. */
                tz?: string;
                /** @description Contains the text, in any case. */
                key?: string;
                /** @description Contains the text, in any case. */
                filetype?: string;
                /** @description Comma-separated tags; the event of the file has every one. */
                tags?: string;
                /** @description The event of the file has the tag. */
                event__tags__name?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                uuid?: string;
                /** @description `true`, `True` or `1`: the deleted files; anything else: those that are there. */
                deleted?: string;
                /** @description At or after the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_after?: string;
                /** @description At or before the date; without offset it is read in `tz`. A text that is no date is ignored. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows, as an attachment. One that breaks off is not complete. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,name
                     *     1,a name
                     */
                    "text/csv": string;
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "event": {
                     *           "id": 1,
                     *           "tags": [
                     *             "ErrorReport",
                     *             "S3File"
                     *           ],
                     *           "created": "2022-05-02T21:27:42.789323Z",
                     *           "lastModified": "2022-05-02T21:27:42.789323Z",
                     *           "UUID": "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11",
                     *           "creator": 1,
                     *           "modifiedBy": 1,
                     *           "secondary_events": [
                     *             2
                     *           ],
                     *           "related_objects": [
                     *             {
                     *               "url": "/errorreports/1/",
                     *               "object": "Error Report",
                     *               "time": "2022-05-02T21:27:42.789323Z"
                     *             }
                     *           ],
                     *           "related_files": [
                     *             {
                     *               "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
                     *               "filetype": "dmesg"
                     *             }
                     *           ],
                     *           "related_images": [
                     *             {
                     *               "url": "http://127.0.0.1:8085/api/v1/s3files/1/download/",
                     *               "filetype": "dmesg"
                     *             }
                     *           ]
                     *         },
                     *         "created": "2022-05-02T21:27:42.789323Z",
                     *         "lastModified": "2022-05-02T21:27:42.789323Z",
                     *         "file": "http://127.0.0.1:8085/api/v1/s3files/1/content/",
                     *         "filetype": "dmesg",
                     *         "key": "hdsfiles/hv-011/dmesg_011_6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11.txt",
                     *         "deleted": false,
                     *         "creator": 1,
                     *         "modifiedBy": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["S3FileList"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The process sends as many exports as it may. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "errors": {
                     *         "detail": "Too many failed logins for this user name; try again in 120 s."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
}
