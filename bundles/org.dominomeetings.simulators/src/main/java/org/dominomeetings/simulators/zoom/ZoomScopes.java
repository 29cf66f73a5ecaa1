package org.dominomeetings.simulators.zoom;

import java.util.Set;
import org.dominomeetings.simulators.http.ErrorResponseException;
import org.dominomeetings.simulators.oauth.Grant;

/**
 * The OAuth scopes of a client: older apps have the two classic scopes, newer ones a granular scope for each operation.
 */
final class ZoomScopes {
    static final String CREATE = "meeting:write:meeting";
    static final String LIST = "meeting:read:list_meetings";
    static final String READ = "meeting:read:meeting";
    static final String UPDATE = "meeting:update:meeting";
    static final String DELETE = "meeting:delete:meeting";

    static final Set<String> GRANULAR = Set.of(CREATE, LIST, READ, UPDATE, DELETE);

    private static final Set<String> CLASSIC = Set.of("meeting:read", "meeting:write");

    private ZoomScopes() {}

    /** @return whether they can belong to one app: granular ones, or classic ones */
    static boolean areOfOneKind(Set<String> scopes) {
        return GRANULAR.containsAll(scopes) || CLASSIC.containsAll(scopes);
    }

    /**
     * @param needed the granular scope of an operation
     * @throws ErrorResponseException 401 with code 4700 or 400 with code 4711, both of which have been seen
     */
    static void check(Grant grant, String needed) {
        String classic = needed.startsWith("meeting:read:") ? "meeting:read" : "meeting:write";
        if (grant.scopes().contains(needed) || grant.scopes().contains(classic)) {
            return;
        }
        if (CLASSIC.containsAll(grant.scopes())) {
            throw ZoomErrors.refuse(401, 4700, "Invalid access token, does not contain scopes.");
        }
        throw ZoomErrors.refuse(400, 4711, "Invalid access token, does not contain scopes:[" + needed + "].");
    }
}
