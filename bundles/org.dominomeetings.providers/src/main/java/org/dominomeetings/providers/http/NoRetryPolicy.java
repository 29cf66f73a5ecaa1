package org.dominomeetings.providers.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Keeps OkHttp from sending a request again that is to be sent once. Beside redirects and log-ins, of which it is told
 * nothing here, it does so on its own after a 408, after a 503 that says {@code Retry-After: 0}, and after a 421 on a
 * connection that two hosts share (OkHttp, RetryAndFollowUpInterceptor). Between a call's two ends such an answer looks
 * like one that nobody follows up.
 */
final class NoRetryPolicy {
    /** What a request carries that is to be sent once. */
    static final NoRetryPolicy MARK = new NoRetryPolicy();

    private static final String STATUS = "DominoMeetings-Status";

    /** No status of HTTP (RFC 9110, 15), so that nothing is done about it. */
    private static final int UNKNOWN = 599;

    private NoRetryPolicy() {}

    /** At the network's end. */
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

    /** At the caller's end. */
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
