package org.dominomeetings.lotusscript.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.dominomeetings.lotusscript.manner.ClientEnded;
import org.dominomeetings.lotusscript.manner.Manner;
import org.dominomeetings.lotusscript.manner.Manners;
import org.jspecify.annotations.Nullable;

/** What a client's requests go over: connections, its trusted certificates, and its limits. Safe for many threads. */
public final class HttpConnection {

    private final HttpClient client;
    private final Manners manners;

    /** @param trust the client's cacerts.pem; null for the authorities that Java trusts */
    public HttpConnection(Manners manners, @Nullable SSLContext trust) {
        HttpClient.Builder builder =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER);
        if (trust != null) {
            builder.sslContext(trust);
        }
        this.client = builder.build();
        this.manners = manners;
    }

    Manners manners() {
        return manners;
    }

    /**
     * Sends one request and reads the whole answer.
     *
     * @param body null for none
     * @param timeout for the whole of it, the body of the answer as well
     */
    HttpResponse<byte[]> send(
            URI url, String method, Map<String, String> headers, byte @Nullable [] body, Duration timeout) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        boolean limited = manners.has(Manner.NETWORK_LIMIT_ENDS_SCRIPT)
                && manners.networkLimit().compareTo(timeout) < 0;
        Duration longest = limited ? manners.networkLimit() : timeout;
        var answer = client.sendAsync(request.build(), BodyHandlers.ofByteArray());
        try {
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            if (limited) {
                throw new ClientEnded("a request took longer than " + longest);
            }
            throw HttpFault.TIMEOUT.error(longest.toSeconds() + " s");
        } catch (ExecutionException e) {
            throw failed(e.getCause());
        } catch (CancellationException e) {
            throw failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static RuntimeException failed(@Nullable Throwable cause) {
        if (cause instanceof HttpTimeoutException) {
            return HttpFault.TIMEOUT.error(String.valueOf(cause.getMessage()));
        }
        for (Throwable link = cause; link != null; link = link.getCause()) {
            if (link instanceof SSLException) {
                return HttpFault.NOT_TRUSTED.error(String.valueOf(link.getMessage()));
            }
        }
        if (cause instanceof IOException) {
            return HttpFault.NO_CONNECTION.error(String.valueOf(cause.getMessage()));
        }
        return new IllegalStateException(cause);
    }
}
