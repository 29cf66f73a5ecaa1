package org.dominomeetings.providers.meet;

import java.util.Optional;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.providers.support.ErrorMapping;
import org.dominomeetings.providers.support.JsonBody;
import org.dominomeetings.providers.support.RequestKind;

/** The error mapping of Google's APIs (cloud.google.com/apis/design/errors). */
final class MeetErrorMapping implements ErrorMapping {
    /** The status for a space that is another's or that does not exist, without telling which. */
    static final String NOT_OURS = "PERMISSION_DENIED";

    /**
     * The error code: the reason, where a detail gives one, since it says more than the status: that the API is
     * switched off, for example.
     */
    @Override
    public Optional<String> code(JsonBody error) {
        return error.object("error").flatMap(inner -> {
            Optional<String> reason = inner.objects("details").stream()
                    .map(detail -> detail.text("reason"))
                    .filter(Optional::isPresent)
                    .map(Optional::get)
                    .findFirst();
            return reason.isPresent() ? reason : inner.text("status");
        });
    }

    @Override
    public Optional<Kind> failureKind(RequestKind call, HttpResponse answer, String code) {
        boolean absent = call == RequestKind.READ && answer.status() == 403 && code.equals(NOT_OURS);
        return absent ? Optional.of(Kind.GONE) : Optional.empty();
    }
}
