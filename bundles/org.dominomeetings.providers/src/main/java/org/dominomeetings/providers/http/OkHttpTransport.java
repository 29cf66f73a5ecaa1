package org.dominomeetings.providers.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;
import org.dominomeetings.core.overload.RequestScope;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.core.spi.http.HttpTransport;

/**
 * An HttpTransport over OkHttp that never repeats a request that is to be sent once. A body is one-shot, since OkHttp
 * otherwise sends it again, unasked, when a kept-alive connection closes after the service has read it. A GET can have
 * no body; one that changes something goes by a client that sends nothing again, and any other may be sent again. Its
 * follow-up of a status is prevented by {@link NoRetryPolicy}. Redirects are not followed: a token goes to no other
 * host.
 */
public final class OkHttpTransport implements HttpTransport {
    /**
     * Largest response in bytes: a meeting's is a few KB; 1 MiB is generous and small enough to hold in memory for
     * every HTTP thread.
     */
    private static final long LARGEST_ANSWER = 1L << 20;

    private final OkHttpClient client;
    private final OkHttpClient once;
    private final Duration whole;

    public OkHttpTransport(Timeouts timeouts) {
        this.whole = timeouts.whole();
        this.client = new OkHttpClient.Builder()
                .connectTimeout(timeouts.connect())
                .readTimeout(timeouts.silence())
                .writeTimeout(timeouts.silence())
                .callTimeout(timeouts.whole())
                .followRedirects(false)
                .followSslRedirects(false)
                .eventListenerFactory(SendListener::of)
                .addNetworkInterceptor(NoRetryPolicy::unseen)
                .addInterceptor(NoRetryPolicy::seen)
                .build();
        // HTTP/1.1, since over HTTP/2 OkHttp shares connections between hosts and sends again what the wrong one got
        // (421).
        this.once = client.newBuilder()
                .retryOnConnectionFailure(false)
                .protocols(Collections.singletonList(Protocol.HTTP_1_1))
                .build();
    }

    @Override
    public HttpResponse send(HttpRequest request) {
        SendListener watch = new SendListener();
        boolean get = request.method().equals("GET");
        Call call = (get && request.isOnce() ? once : client).newCall(toOkHttp(request, watch));
        // Over connecting, sending and the last byte of the answer, however slowly that drips.
        call.timeout().timeout(RequestScope.current().deadline().atMost(whole).toMillis(), TimeUnit.MILLISECONDS);
        try (Response response = call.execute()) {
            return HttpResponse.of(response.code(), response.headers().toMultimap(), body(response));
        } catch (IOException e) {
            throw failure(request, watch, e);
        }
    }

    private static Request toOkHttp(HttpRequest request, SendListener watch) {
        Request.Builder builder = new Request.Builder().url(request.url()).tag(SendListener.class, watch);
        if (request.isOnce()) {
            builder.tag(NoRetryPolicy.class, NoRetryPolicy.MARK);
        }
        request.headers().forEach(builder::header);
        builder.header("User-Agent", "DominoMeetings");
        if (request.method().equals("GET")) {
            return builder.build();
        }
        // An empty body is one, too: without it OkHttp would send a DELETE again.
        OneShotRequestBody body = new OneShotRequestBody(
                request.headers().get("Content-Type"), request.body().orElse(""));
        return builder.method(request.method(), body).build();
    }

    private static String body(Response response) throws IOException {
        BufferedSource source = response.body().source();
        if (source.request(LARGEST_ANSWER + 1)) {
            throw new IOException("the answer is larger than " + LARGEST_ANSWER + " bytes");
        }
        return response.body().string();
    }

    private static ProviderException failure(HttpRequest request, SendListener watch, IOException cause) {
        boolean harmless = !request.isOnce() || !watch.hasSent();
        ProviderException.Kind kind =
                harmless ? ProviderException.Kind.UNAVAILABLE : ProviderException.Kind.OUTCOME_UNKNOWN;
        return new ProviderException(kind, request + ": no whole answer", null, null, cause);
    }
}
