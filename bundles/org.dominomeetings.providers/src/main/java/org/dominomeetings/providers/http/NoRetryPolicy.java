package org.dominomeetings.providers.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Interceptors that keep OkHttp from repeating a request that is to be sent once. Beside redirects and authentication,
 * which are switched off, it does so on its own after a 408, after a 503 that says {@code Retry-After: 0}, and after a
 * 421 on a connection that two hosts share (OkHttp, RetryAndFollowUpInterceptor). Between the two interceptors such a
 * response has a status that OkHttp does not follow up.
 */
final class NoRetryPolicy {
    /** The tag of a request that is to be sent once. */
    static final NoRetryPolicy MARK = new NoRetryPolicy();

    private static final String STATUS = "DominoMeetings-Status";

    /** A status that HTTP does not define (RFC 9110, 15), so that OkHttp does nothing about it. */
    private static final int UNKNOWN = 599;

    private NoRetryPolicy() {}

    /** The network interceptor: replaces the status. */
    static Response unseen(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        int status = response.code();
        boolean followed = status == 408 || status == 421 || status == 503;
        if (!followed || chain.request().tag(NoRetryPolicy.class) == null) {
            return response;
        }
        return response.newBuilder()
                .code(UNKNOWN)
                .header(STATUS, String.valueOf(status))
                .build();
    }

    /** The application interceptor: restores the status. */
    static Response seen(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        String status = response.header(STATUS);
        if (response.code() != UNKNOWN || status == null) {
            return response;
        }
        return response.newBuilder()
                .code(Integer.parseInt(status))
                .removeHeader(STATUS)
                .build();
    }
}
