package org.dominomeetings.providers.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A request body that OkHttp may write once only (OkHttp, RequestBody.isOneShot). */
final class OneShotRequestBody extends RequestBody {
    private final @Nullable MediaType type;
    private final byte[] content;

    /**
     * @param type null for none
     */
    OneShotRequestBody(@Nullable String type, String content) {
        this.type = type == null ? null : MediaType.get(type);
        this.content = content.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable MediaType contentType() {
        return type;
    }

    @Override
    public long contentLength() {
        return content.length;
    }

    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        sink.write(content);
    }
}
