package org.dominomeetings.providers.zoom;

import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.providers.support.ServiceUrl;

/** The URLs of Zoom's REST API. */
final class ZoomUrls {
    private static final String[] MINE = {"v2", "users", "me", "meetings"};

    private final ServiceUrl api;

    ZoomUrls(ServiceUrl api) {
        this.api = api;
    }

    String meetings() {
        return api.path(MINE);
    }

    /**
     * @param type which meetings: {@code scheduled} or {@code upcoming}
     * @param token of the page before; empty for the first page
     */
    String list(String type, int size, String token) {
        String text = String.valueOf(size);
        return token.isEmpty()
                ? api.pathWithQuery(MINE, "type", type, "page_size", text)
                : api.pathWithQuery(MINE, "type", type, "page_size", text, "next_page_token", token);
    }

    /**
     * @param id a number; Zoom's other kind of id names a meeting that was, and its slashes would have to be encoded twice
     * @throws ProviderException of kind {@code GONE} for another id: no meeting has it
     */
    String meeting(String id) {
        if (!id.matches("\\d{1,19}")) {
            throw new ProviderException(Kind.GONE, "that is no id of a meeting of Zoom's");
        }
        return api.path("v2", "meetings", id);
    }
}
