export interface paths {
    "/api/v1/healthcheck/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the hub can do its work. */
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
        /** Signs in with `username` and `password`; `session: true` for a browser. */
        post: operations["loginUser"];
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
        /** Signs out: the session of the cookie, or every token of the owner of `token`. */
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
        /** The token that unsafe requests of a browser session repeat in `X-CSRFToken`. */
        get: operations["csrfUser"];
        put?: never;
        /** Answers ok when the CSRF token is right. */
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
        /** Who is signed in and what they may do. */
        get: operations["meUser"];
        put?: never;
        post?: never;
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
        /** A page of users/profiles. */
        get: operations["listUsers"];
        put?: never;
        /** Adds one to users/profiles. */
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
        /** One of users/profiles. */
        get: operations["retrieveUser"];
        /** Changes one of users/profiles. */
        put: operations["updateUser"];
        post?: never;
        /** Deletes one of users/profiles. */
        delete: operations["destroyUser"];
        options?: never;
        head?: never;
        /** Changes one of users/profiles. */
        patch: operations["partialUpdateUser"];
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
        /** Changes the caller’s password; ends every other token and session. */
        post: operations["changePasswordUser"];
        delete?: never;
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
        /** A page of auditlog. */
        get: operations["listAuditEntrys"];
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
        /** One of auditlog. */
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
        /** A page of fruits. */
        get: operations["listFruits"];
        put?: never;
        /** Adds one to fruits. */
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
        /** One of fruits. */
        get: operations["retrieveFruit"];
        /** Changes one of fruits. */
        put: operations["updateFruit"];
        post?: never;
        /** Deletes one of fruits. */
        delete: operations["destroyFruit"];
        options?: never;
        head?: never;
        /** Changes one of fruits. */
        patch: operations["partialUpdateFruit"];
        trace?: never;
    };
    "/api/v1/distributors/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of distributors. */
        get: operations["listDistributors"];
        put?: never;
        /** Adds one to distributors. */
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
        /** One of distributors. */
        get: operations["retrieveDistributor"];
        /** Changes one of distributors. */
        put: operations["updateDistributor"];
        post?: never;
        /** Deletes one of distributors. */
        delete: operations["destroyDistributor"];
        options?: never;
        head?: never;
        /** Changes one of distributors. */
        patch: operations["partialUpdateDistributor"];
        trace?: never;
    };
    "/api/v1/locations/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of locations. */
        get: operations["listLocations"];
        put?: never;
        /** Adds one to locations. */
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
        /** One of locations. */
        get: operations["retrieveLocation"];
        /** Changes one of locations. */
        put: operations["updateLocation"];
        post?: never;
        /** Deletes one of locations. */
        delete: operations["destroyLocation"];
        options?: never;
        head?: never;
        /** Changes one of locations. */
        patch: operations["partialUpdateLocation"];
        trace?: never;
    };
    "/api/v1/harvesters/{id}/versions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The version reports of the harvester. */
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
        /** The assets of the harvester. */
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
        /** The latest configuration report of the harvester. */
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
        /** A page of harvesters. */
        get: operations["listHarvesters"];
        put?: never;
        /** Adds one to harvesters. */
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
        /** One of harvesters. */
        get: operations["retrieveHarvester"];
        /** Changes one of harvesters. */
        put: operations["updateHarvester"];
        post?: never;
        /** Deletes one of harvesters. */
        delete: operations["destroyHarvester"];
        options?: never;
        head?: never;
        /** Changes one of harvesters. */
        patch: operations["partialUpdateHarvester"];
        trace?: never;
    };
    "/api/v1/harvesterhistory/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of harvesterhistory. */
        get: operations["listHarvesterHistorys"];
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
        /** One of harvesterhistory. */
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
        /** A page of harvesterswinfo. */
        get: operations["listHarvesterSWInfos"];
        put?: never;
        /** Stores a report. */
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
        /** One of harvesterswinfo. */
        get: operations["retrieveHarvesterSWInfo"];
        /** Replaces the content of a report. */
        put: operations["updateHarvesterSWInfo"];
        post?: never;
        /** Deletes one of harvesterswinfo. */
        delete: operations["destroyHarvesterSWInfo"];
        options?: never;
        head?: never;
        /** Replaces the content of a report. */
        patch: operations["partialUpdateHarvesterSWInfo"];
        trace?: never;
    };
    "/api/v1/events/tags/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All tags that events carry. */
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
        /** A page of events. */
        get: operations["listEvents"];
        put?: never;
        /** Adds one to events. */
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
        /** One of events. */
        get: operations["retrieveEvent"];
        /** Changes one of events. */
        put: operations["updateEvent"];
        post?: never;
        /** Deletes one of events. */
        delete: operations["destroyEvent"];
        options?: never;
        head?: never;
        /** Changes one of events. */
        patch: operations["partialUpdateEvent"];
        trace?: never;
    };
    "/api/v1/picksessions/tags/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All tags that pick sessions carry. */
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
        /** A page of picksessions. */
        get: operations["listPickSessions"];
        put?: never;
        /** Adds one to picksessions. */
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
        /** One of picksessions. */
        get: operations["retrievePickSession"];
        /** Changes one of picksessions. */
        put: operations["updatePickSession"];
        post?: never;
        /** Deletes one of picksessions. */
        delete: operations["destroyPickSession"];
        options?: never;
        head?: never;
        /** Changes one of picksessions. */
        patch: operations["partialUpdatePickSession"];
        trace?: never;
    };
    "/api/v1/exceptioncodes/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of exceptioncodes. */
        get: operations["listAFTExceptionCodes"];
        put?: never;
        /** Adds one to exceptioncodes. */
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
        /** One of exceptioncodes. */
        get: operations["retrieveAFTExceptionCode"];
        /** Changes one of exceptioncodes. */
        put: operations["updateAFTExceptionCode"];
        post?: never;
        /** Deletes one of exceptioncodes. */
        delete: operations["destroyAFTExceptionCode"];
        options?: never;
        head?: never;
        /** Changes one of exceptioncodes. */
        patch: operations["partialUpdateAFTExceptionCode"];
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
        /** Makes the exception codes what the manifest says. */
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
        /** A page of exceptioncodemanifests. */
        get: operations["listAFTExceptionCodeManifests"];
        put?: never;
        /** Adds one to exceptioncodemanifests. */
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
        /** One of exceptioncodemanifests. */
        get: operations["retrieveAFTExceptionCodeManifest"];
        /** Changes one of exceptioncodemanifests. */
        put: operations["updateAFTExceptionCodeManifest"];
        post?: never;
        /** Deletes one of exceptioncodemanifests. */
        delete: operations["destroyAFTExceptionCodeManifest"];
        options?: never;
        head?: never;
        /** Changes one of exceptioncodemanifests. */
        patch: operations["partialUpdateAFTExceptionCodeManifest"];
        trace?: never;
    };
    "/api/v1/errorreports/getschema/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The JSON Schema of what harvesters send. */
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
        /** A page of errorreports. */
        get: operations["listErrorReports"];
        put?: never;
        /** Stores a report. */
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
        /** Stores up to 100 reports; each has its own outcome. */
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
        /** One of errorreports. */
        get: operations["retrieveErrorReport"];
        /** Replaces the content of a report. */
        put: operations["updateErrorReport"];
        post?: never;
        /** Deletes one of errorreports. */
        delete: operations["destroyErrorReport"];
        options?: never;
        head?: never;
        /** Replaces the content of a report. */
        patch: operations["partialUpdateErrorReport"];
        trace?: never;
    };
    "/api/v1/exceptions/pareto/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts of exceptions by one of their properties. */
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
        /** Exceptions of one code, grouped by like tracebacks. */
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
        /** A page of exceptions. */
        get: operations["listAFTExceptions"];
        put?: never;
        /** Adds one to exceptions. */
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
        /** One of exceptions. */
        get: operations["retrieveAFTException"];
        /** Changes one of exceptions. */
        put: operations["updateAFTException"];
        post?: never;
        /** Deletes one of exceptions. */
        delete: operations["destroyAFTException"];
        options?: never;
        head?: never;
        /** Changes one of exceptions. */
        patch: operations["partialUpdateAFTException"];
        trace?: never;
    };
    "/api/v1/migrations/migrate/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Queues the pending migrations (token clients; a browser uses POST). */
        get: operations["queueMigrationsMigrationLog"];
        put?: never;
        /** Queues the pending migrations. */
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
        /** A page of migrations. */
        get: operations["listMigrationLogs"];
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
        /** One of migrations. */
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
        /** A page of notifications. */
        get: operations["listNotifications"];
        put?: never;
        /** Adds one to notifications. */
        post: operations["createNotification"];
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
        /** One of notifications. */
        get: operations["retrieveNotification"];
        put?: never;
        post?: never;
        /** Deletes one of notifications. */
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
        /** A page of notifications. */
        get: operations["listNotificationDeliverys"];
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
        /** Stores a file that comes with the request. */
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
        /** One of s3files. */
        get: operations["retrieveS3File"];
        put?: never;
        post?: never;
        /** Marks a file deleted; its object goes after a grace period. */
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
        /** A page of s3files. */
        get: operations["listS3Files"];
        put?: never;
        /** Stores the objects that an S3 event announces; answers with the first. */
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
        /** The address of a file; for a browser the file itself. */
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
        /** The bytes of a file, whole or in part. */
        get: operations["contentS3File"];
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
        /** One of sessclip. */
        get: operations["retrieveSessClip"];
        put?: never;
        post?: never;
        /** Marks a file deleted; its object goes after a grace period. */
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
        /** A page of sessclip. */
        get: operations["listSessClips"];
        put?: never;
        /** Stores the objects that an S3 event announces; answers with the first. */
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
        /** The address of a file; for a browser the file itself. */
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
        /** The bytes of a file, whole or in part. */
        get: operations["contentSessClip"];
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
        Event: {
            id: number;
            tags: string[];
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            UUID: string;
            creator: number;
            modifiedBy: number | null;
            secondary_events: number[];
            related_objects: {
                url: string;
                object: string;
            }[];
            related_files: {
                /** Format: uri */
                url: string | null;
                filetype: string;
            }[];
            related_images: {
                /** Format: uri */
                url: string | null;
                filetype: string;
            }[];
        };
        PickSession: {
            id: number;
            tags: string[];
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            UUID: string;
            /** Format: date-time */
            start_time: string | null;
            session_length: string | null;
            creator: number;
            modifiedBy: number | null;
            harvester: number | null;
            location: number | null;
            related_objects: {
                url: string;
                object: string;
            }[];
        };
        PickSessionDetail: {
            id: number;
            tags: string[];
            harvester: components["schemas"]["HarvesterMin"] | null;
            location: components["schemas"]["LocationMin"] | null;
            creator: components["schemas"]["UserRef"] | null;
            modifiedBy: components["schemas"]["UserRef"] | null;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            UUID: string;
            /** Format: date-time */
            start_time: string | null;
            session_length: string | null;
            related_objects: {
                url: string;
                object: string;
            }[];
        };
        HarvesterMin: {
            id: number;
            /** Format: uri */
            url: string;
            harv_id: number;
            location: components["schemas"]["LocationMin"];
            fruit: components["schemas"]["FruitMin"];
            is_emulator: boolean;
        };
        LocationMin: {
            id: number;
            /** Format: uri */
            url: string;
            ranch: string | null;
            distributor: components["schemas"]["DistributorMin"];
        };
        DistributorMin: {
            id: number;
            /** Format: uri */
            url: string;
            name: string;
        };
        FruitMin: {
            id: number;
            /** Format: uri */
            url: string;
            name: string;
        };
        UserRef: {
            id: number;
            username: string;
        };
        AFTExceptionCode: {
            id: number;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            code: number;
            name: string;
            msg: string;
            team: string;
            cycle: boolean;
            operator_msg: string;
            creator: number;
            modifiedBy: number | null;
            manifest: number | null;
        };
        AFTExceptionCodeManifest: {
            id: number;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            version: string;
            manifest: Record<string, never>[];
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
            /** Format: uri */
            file: string | null;
            filetype: string;
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
            /** Format: uri */
            file: string | null;
            filetype: string;
            key: string | null;
            deleted: boolean;
        };
        S3File: {
            id: number;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** Format: uri */
            file: string | null;
            filetype: string;
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
            harv_id: number;
            name: string | null;
            is_emulator: boolean;
            thingName: string | null;
            creator: number;
            modifiedBy: number | null;
            release: null;
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
            ranch: string | null;
            country: string | null;
            region: string | null;
            site_channel: string;
        };
        Distributor: {
            id: number;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
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
            harv_id: number;
            name: string | null;
            is_emulator: boolean;
            thingName: string | null;
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
            ranch: string | null;
            country: string | null;
            region: string | null;
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
            harv_id: number;
            name: string | null;
            is_emulator: boolean;
            thingName: string | null;
            creator: number;
            modifiedBy: number | null;
            fruit: number;
            location: number;
            release: null;
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
            harv_id: number;
            name: string | null;
            is_emulator: boolean;
            thingName: string | null;
            /** Format: date-time */
            history_date: string;
            history_change_reason: string | null;
            history_type: string;
            creator: number | null;
            modifiedBy: number | null;
            history_user: number | null;
        };
        HarvesterSWInfoList: {
            id: number;
            harvester: components["schemas"]["HarvesterMin"];
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            githash: string;
            dirty: boolean;
            branchname: string;
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
            githash: string;
            dirty: boolean;
            branchname: string;
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
            name: string;
        };
        AuditEntry: {
            id: number;
            /** Format: date-time */
            created: string;
            user: number;
            username: string;
            resource: string;
            object_id: number;
            kind: string;
            text: string;
        };
        User: {
            id: number;
            first_name: string;
            last_name: string;
            username: string;
            email: string;
            is_active: boolean;
            is_staff: boolean;
            is_superuser: boolean;
            /** Format: date-time */
            last_login: string | null;
            profile: {
                id: number;
                slack_id: string | null;
                role: string;
                avatar_url: string | null;
                user: number;
            } | null;
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
            tags: string[];
        };
        AFTExceptionOfReport: {
            id: number;
            code: components["schemas"]["AFTExceptionCode"] | null;
            harvester: components["schemas"]["HarvesterMin"] | null;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            service: string | null;
            node: number | null;
            robot: number | null;
            traceback: string | null;
            info: string | null;
            /** Format: date-time */
            timestamp: string | null;
            handled: boolean;
            primary: boolean | null;
            creator: number;
            modifiedBy: number | null;
            report: number | null;
        };
        ErrorReportDetail: {
            id: number;
            exceptions: components["schemas"]["AFTExceptionOfReport"][];
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
            report: unknown;
            githash: string;
            gitbranch: string;
        };
        PickSessionMin: {
            UUID: string;
            /** Format: date-time */
            start_time: string | null;
            session_length: string | null;
            harvester: components["schemas"]["HarvesterMin"] | null;
            location: components["schemas"]["LocationMin"] | null;
            related_objects: {
                url: string;
                object: string;
            }[];
        };
        ErrorReport: {
            id: number;
            exceptions: components["schemas"]["AFTExceptionOfReport"][];
            tags: string[];
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            /** Format: date-time */
            reportTime: string | null;
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
            code: components["schemas"]["AFTExceptionCode"] | null;
            harvester?: components["schemas"]["HarvesterMin"] | null;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            service: string | null;
            node: number | null;
            robot: number | null;
            traceback: string | null;
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
            code: components["schemas"]["AFTExceptionCode"] | null;
            creator: components["schemas"]["UserRef"] | null;
            harvester?: components["schemas"]["HarvesterMin"] | null;
            modifiedBy: components["schemas"]["UserRef"] | null;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            service: string | null;
            node: number | null;
            robot: number | null;
            traceback: string | null;
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
            service: string | null;
            node: number | null;
            robot: number | null;
            traceback: string | null;
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
            result: string;
            /** Format: date-time */
            startTime: string | null;
            /** Format: date-time */
            endTime: string | null;
            output: string | null;
            githash: string;
            creator: number;
            modifiedBy: number | null;
        };
        NotificationList: {
            id: number;
            recipients: {
                username: string;
            }[];
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            trigger_on: string;
            criteria: Record<string, never>;
            creator: number;
            modifiedBy: number | null;
        };
        NotificationDetail: {
            id: number;
            recipients: {
                username: string;
            }[];
            creator: components["schemas"]["UserRef"] | null;
            modifiedBy: components["schemas"]["UserRef"] | null;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            trigger_on: string;
            criteria: Record<string, never>;
        };
        Notification: {
            id: number;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            lastModified: string;
            trigger_on: string;
            criteria: Record<string, never>;
            creator: number;
            modifiedBy: number | null;
            recipients: number[];
        };
        NotificationDelivery: {
            id: number;
            notification: number | null;
            reportType: string;
            report: number;
            audience: string;
            channel: string;
            status: string;
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
            message: Record<string, never> | null;
        };
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
            data: Record<string, never>;
            timestamp: number;
            type?: string;
            serial_number: string | number;
        };
    };
    responses: never;
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
                content?: never;
            };
            /** @description The database is away. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: unknown;
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    logoutUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: unknown;
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: unknown;
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: {
                            user: components["schemas"]["User"];
                            permissions: {
                                [key: string]: string[];
                            };
                        };
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: {
                            count: number | null;
                            /** Format: uri */
                            next: string | null;
                            /** Format: uri */
                            previous: string | null;
                            results: components["schemas"]["User"][];
                        };
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                "application/json": {
                    username: string;
                    first_name?: string;
                    last_name?: string;
                    /** Format: email */
                    email?: string;
                    is_active?: boolean;
                    is_staff?: boolean;
                    is_superuser?: boolean;
                    /** Format: date-time */
                    last_login?: string | null;
                    password: string;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["User"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    retrieveUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["User"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    username: string;
                    first_name?: string;
                    last_name?: string;
                    /** Format: email */
                    email?: string;
                    is_active?: boolean;
                    is_staff?: boolean;
                    is_superuser?: boolean;
                    /** Format: date-time */
                    last_login?: string | null;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["User"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    destroyUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    partialUpdateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    username?: string;
                    first_name?: string;
                    last_name?: string;
                    /** Format: email */
                    email?: string;
                    is_active?: boolean;
                    is_staff?: boolean;
                    is_superuser?: boolean;
                    /** Format: date-time */
                    last_login?: string | null;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["User"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    changePasswordUser: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: unknown;
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: {
                            count: number | null;
                            /** Format: uri */
                            next: string | null;
                            /** Format: uri */
                            previous: string | null;
                            results: components["schemas"]["AuditEntry"][];
                        };
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    retrieveAuditEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["AuditEntry"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: {
                            count: number | null;
                            /** Format: uri */
                            next: string | null;
                            /** Format: uri */
                            previous: string | null;
                            results: components["schemas"]["Fruit"][];
                        };
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                "application/json": {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["Fruit"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    retrieveFruit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["Fruit"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateFruit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["Fruit"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    destroyFruit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    partialUpdateFruit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["Fruit"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: {
                            count: number | null;
                            /** Format: uri */
                            next: string | null;
                            /** Format: uri */
                            previous: string | null;
                            results: components["schemas"]["DistributorList"][];
                        };
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                "application/json": {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["Distributor"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    retrieveDistributor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["DistributorList"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateDistributor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["Distributor"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    destroyDistributor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    partialUpdateDistributor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["Distributor"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: {
                            count: number | null;
                            /** Format: uri */
                            next: string | null;
                            /** Format: uri */
                            previous: string | null;
                            results: components["schemas"]["LocationList"][];
                        };
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                "application/json": {
                    distributor: number;
                    ranch?: string | null;
                    country?: string | null;
                    region?: string | null;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["Location"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    retrieveLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["LocationList"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    distributor: number;
                    ranch?: string | null;
                    country?: string | null;
                    region?: string | null;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["Location"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    destroyLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    partialUpdateLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    distributor?: number;
                    ranch?: string | null;
                    country?: string | null;
                    region?: string | null;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["Location"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    versionHistoryHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: Record<string, never>;
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAssetsHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: Record<string, never>[];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    latestConfigHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: Record<string, never>;
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: {
                            count: number | null;
                            /** Format: uri */
                            next: string | null;
                            /** Format: uri */
                            previous: string | null;
                            results: components["schemas"]["HarvesterList"][];
                        };
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                "application/json": {
                    harv_id: number;
                    fruit: number;
                    location: number;
                    name?: string | null;
                    is_emulator?: boolean;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["Harvester"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    retrieveHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["HarvesterDetail"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    harv_id: number;
                    fruit: number;
                    location: number;
                    name?: string | null;
                    is_emulator?: boolean;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["Harvester"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    destroyHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    partialUpdateHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    harv_id?: number;
                    fruit?: number;
                    location?: number;
                    name?: string | null;
                    is_emulator?: boolean;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["Harvester"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: {
                            count: number | null;
                            /** Format: uri */
                            next: string | null;
                            /** Format: uri */
                            previous: string | null;
                            results: components["schemas"]["HarvesterHistory"][];
                        };
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    retrieveHarvesterHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["HarvesterHistory"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: {
                            count: number | null;
                            /** Format: uri */
                            next: string | null;
                            /** Format: uri */
                            previous: string | null;
                            results: components["schemas"]["HarvesterSWInfoList"][];
                        };
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                "application/json": components["schemas"]["Report"];
            };
        };
        responses: {
            /** @description The report. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["HarvesterSWInfo"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    retrieveHarvesterSWInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["HarvesterSWInfo"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateHarvesterSWInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Report"];
            };
        };
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["HarvesterSWInfo"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    destroyHarvesterSWInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    partialUpdateHarvesterSWInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Report"];
            };
        };
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["HarvesterSWInfo"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: {
                            tags: string[];
                        };
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: {
                            count: number | null;
                            /** Format: uri */
                            next: string | null;
                            /** Format: uri */
                            previous: string | null;
                            results: components["schemas"]["Event"][];
                        };
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                "application/json": {
                    UUID: string;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["Event"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    retrieveEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["Event"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    UUID: string;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["Event"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    destroyEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    partialUpdateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    UUID?: string;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["Event"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: {
                            tags: string[];
                        };
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: {
                            count: number | null;
                            /** Format: uri */
                            next: string | null;
                            /** Format: uri */
                            previous: string | null;
                            results: components["schemas"]["PickSession"][];
                        };
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                "application/json": {
                    UUID: string;
                    harvester?: number | null;
                    location?: number | null;
                    /** Format: date-time */
                    start_time?: string | null;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["PickSession"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    retrievePickSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["PickSessionDetail"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updatePickSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    UUID: string;
                    harvester?: number | null;
                    location?: number | null;
                    /** Format: date-time */
                    start_time?: string | null;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["PickSession"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    destroyPickSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    partialUpdatePickSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    UUID?: string;
                    harvester?: number | null;
                    location?: number | null;
                    /** Format: date-time */
                    start_time?: string | null;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["PickSession"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: {
                            count: number | null;
                            /** Format: uri */
                            next: string | null;
                            /** Format: uri */
                            previous: string | null;
                            results: components["schemas"]["AFTExceptionCode"][];
                        };
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                "application/json": {
                    code: number;
                    name: string;
                    team: string;
                    cycle: boolean;
                    msg?: string;
                    operator_msg?: string;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["AFTExceptionCode"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    retrieveAFTExceptionCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["AFTExceptionCode"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateAFTExceptionCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: number;
                    name: string;
                    team: string;
                    cycle: boolean;
                    msg?: string;
                    operator_msg?: string;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["AFTExceptionCode"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    destroyAFTExceptionCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    partialUpdateAFTExceptionCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: number;
                    name?: string;
                    team?: string;
                    cycle?: boolean;
                    msg?: string;
                    operator_msg?: string;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["AFTExceptionCode"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    applyAFTExceptionCodeManifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["AFTExceptionCodeManifest"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: {
                            count: number | null;
                            /** Format: uri */
                            next: string | null;
                            /** Format: uri */
                            previous: string | null;
                            results: components["schemas"]["AFTExceptionCodeManifest"][];
                        };
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                "application/json": {
                    version: string;
                    manifest: unknown;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["AFTExceptionCodeManifest"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    retrieveAFTExceptionCodeManifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["AFTExceptionCodeManifest"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateAFTExceptionCodeManifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: string;
                    manifest: unknown;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["AFTExceptionCodeManifest"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    destroyAFTExceptionCodeManifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    partialUpdateAFTExceptionCodeManifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: string;
                    manifest?: unknown;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["AFTExceptionCodeManifest"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: Record<string, never>;
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                fruits?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                is_emulator?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                locations?: string;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: {
                            count: number | null;
                            /** Format: uri */
                            next: string | null;
                            /** Format: uri */
                            previous: string | null;
                            results: components["schemas"]["ErrorReportList"][];
                        };
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                "application/json": components["schemas"]["Report"];
            };
        };
        responses: {
            /** @description The report. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["ErrorReport"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    batchErrorReport: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
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
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    retrieveErrorReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["ErrorReportDetail"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateErrorReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Report"];
            };
        };
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["ErrorReport"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    destroyErrorReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    partialUpdateErrorReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Report"];
            };
        };
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["ErrorReport"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                /** @description Comma-separated whole numbers; any of them matches. */
                harv_ids?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                fruits?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                is_emulator?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                locations?: string;
                /** @description Contains the text, in any case. */
                traceback?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                uuid?: string;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        /** @description Largest first. The value stands under `value`, or under the name that `aggregate_name` gives it. */
                        data: ({
                            value?: string | null;
                            count: number;
                        } & {
                            [key: string]: string | null;
                        })[];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                /** @description Comma-separated whole numbers; any of them matches. */
                harv_ids?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                fruits?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                is_emulator?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                locations?: string;
                /** @description Contains the text, in any case. */
                traceback?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                uuid?: string;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
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
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                /** @description Comma-separated whole numbers; any of them matches. */
                harv_ids?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                fruits?: string;
                /** @description `true` or `1`, `false` or `0`; any other word is ignored. */
                is_emulator?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                locations?: string;
                /** @description Contains the text, in any case. */
                traceback?: string;
                /** @description Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\,`. */
                uuid?: string;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: {
                            count: number | null;
                            /** Format: uri */
                            next: string | null;
                            /** Format: uri */
                            previous: string | null;
                            results: components["schemas"]["AFTExceptionList"][];
                        };
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                "application/json": {
                    service?: string | null;
                    node?: number | null;
                    robot?: number | null;
                    traceback?: string | null;
                    info?: string | null;
                    /** Format: date-time */
                    timestamp?: string | null;
                    handled?: boolean;
                    primary?: boolean | null;
                    report?: number | null;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["AFTException"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    retrieveAFTException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["AFTExceptionDetail"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateAFTException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    service?: string | null;
                    node?: number | null;
                    robot?: number | null;
                    traceback?: string | null;
                    info?: string | null;
                    /** Format: date-time */
                    timestamp?: string | null;
                    handled?: boolean;
                    primary?: boolean | null;
                    report?: number | null;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["AFTException"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    destroyAFTException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    partialUpdateAFTException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    service?: string | null;
                    node?: number | null;
                    robot?: number | null;
                    traceback?: string | null;
                    info?: string | null;
                    /** Format: date-time */
                    timestamp?: string | null;
                    handled?: boolean;
                    primary?: boolean | null;
                    report?: number | null;
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["AFTException"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: {
                            id: number;
                        };
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: {
                            id: number;
                        };
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: {
                            count: number | null;
                            /** Format: uri */
                            next: string | null;
                            /** Format: uri */
                            previous: string | null;
                            results: components["schemas"]["MigrationLog"][];
                        };
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    retrieveMigrationLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["MigrationLog"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: {
                            count: number | null;
                            /** Format: uri */
                            next: string | null;
                            /** Format: uri */
                            previous: string | null;
                            results: components["schemas"]["NotificationList"][];
                        };
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createNotification: {
        parameters: {
            query?: {
                /** @description Any of harv_ids, locations, fruits, codes, traceback, is_emulator, handled, primary, generic, as on the list of the reports. */
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
                "application/json": {
                    trigger_on: string;
                    recipients: number[];
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["Notification"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    retrieveNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["NotificationDetail"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    destroyNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: {
                            count: number | null;
                            /** Format: uri */
                            next: string | null;
                            /** Format: uri */
                            previous: string | null;
                            results: components["schemas"]["NotificationDelivery"][];
                        };
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                "multipart/form-data": {
                    /** Format: binary */
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["S3File"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The file is larger than MAX_UPLOAD_BYTES. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    retrieveS3File: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["S3FileDetail"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    destroyS3File: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: string;
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: {
                            count: number | null;
                            /** Format: uri */
                            next: string | null;
                            /** Format: uri */
                            previous: string | null;
                            results: components["schemas"]["S3FileList"][];
                        };
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                    };
                };
            };
            /** @description The file. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["S3File"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    downloadRedirectS3File: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: {
                            /** Format: uri */
                            url: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The range begins behind the end. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    retrieveSessClip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["S3FileDetail"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    destroySessClip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: string;
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: {
                            count: number | null;
                            /** Format: uri */
                            next: string | null;
                            /** Format: uri */
                            previous: string | null;
                            results: components["schemas"]["S3FileList"][];
                        };
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                    };
                };
            };
            /** @description The file. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: components["schemas"]["S3File"];
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    downloadRedirectSessClip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": {
                        /** @constant */
                        status: "success";
                        message: string;
                        data: {
                            /** Format: uri */
                            url: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
            /** @description The request is refused for what it says; `errors` names the field and the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credential that was presented is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nobody is signed in, or the role does not allow it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The range begins behind the end. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
