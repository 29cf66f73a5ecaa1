package org.dominomeetings.core.spi.http;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dominomeetings.core.spi.ProviderException;

/** Answers every request with 200, but those whose access token it was told to refuse; remembers the tokens it saw. */
public final class RecordingTransport implements HttpTransport {
    private final Set<String> refused = new HashSet<>();
    private final List<String> authorizations = new ArrayList<>();

    @Override
    public synchronized HttpResponse send(HttpRequest request) {
        String authorization = request.headers().get("Authorization");
        authorizations.add(authorization);
        if (refused.contains(authorization)) {
            throw new ProviderException(ProviderException.Kind.TOKEN_REFUSED, "401");
        }
        return new HttpResponse(200, Map.of(), "");
    }

    public synchronized void refuse(String accessToken) {
        refused.add("Bearer " + accessToken);
    }

    /** The header Authorization of each request, in order. */
    public synchronized List<String> authorizations() {
        return new ArrayList<>(authorizations);
    }
}
