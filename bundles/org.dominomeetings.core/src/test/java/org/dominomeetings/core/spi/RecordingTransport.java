package org.dominomeetings.core.spi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers every request with 200, but those whose access token it was told to refuse; remembers the tokens it saw. */
public final class RecordingTransport implements HttpTransport {
    private final Set<String> refused = new HashSet<>();
    private final List<String> authorizations = new ArrayList<>();

    @Override
    public synchronized HttpAnswer send(HttpRequest request) {
        String authorization = request.headers().get("Authorization");
        authorizations.add(authorization);
        if (refused.contains(authorization)) {
            throw new ProviderFailure(ProviderFailure.Kind.TOKEN_REFUSED, "401");
        }
        return new HttpAnswer(200, Map.of(), "");
    }

    public synchronized void refuse(String accessToken) {
        refused.add("Bearer " + accessToken);
    }

    /** The header Authorization of each request, in order. */
    public synchronized List<String> authorizations() {
        return new ArrayList<>(authorizations);
    }
}
