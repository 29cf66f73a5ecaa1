package org.dominomeetings.providers.webex;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.providers.support.ErrorMapping;
import org.dominomeetings.providers.support.JsonBody;
import org.dominomeetings.providers.support.RequestKind;

/** The error mapping of Webex. Source: the error responses in Cisco's OpenAPI description of the Meetings API. */
final class WebexErrorMapping implements ErrorMapping {
    private static final Pattern ZONE = Pattern.compile("(?i)time ?zone");

    private static final Pattern IN_PROGRESS = Pattern.compile("(?i)in[ -]progress|ongoing");

    @Override
    public Optional<String> code(JsonBody error) {
        return error.text("errorCode");
    }

    /**
     * Whether the message or one of the errors says, in words alone, that the zone's name is unknown or the offset is
     * not the zone's.
     */
    @Override
    public boolean refusesZone(JsonBody error) {
        return says(error, ZONE);
    }

    /**
     * A meeting in progress cannot be changed (Cisco's description, operations "patch" and "delete"); with which status and
     * in which words is not documented.
     */
    @Override
    public Optional<Kind> failureKind(RequestKind call, HttpResponse answer, String code) {
        boolean refused = answer.status() == 400 || answer.status() == 403 || answer.status() == 409;
        return call == RequestKind.CHANGE
                        && refused
                        && JsonBody.of(answer)
                                .filter(error -> says(error, IN_PROGRESS))
                                .isPresent()
                ? Optional.of(Kind.UNDER_WAY)
                : Optional.empty();
    }

    private static boolean says(JsonBody error, Pattern what) {
        return error.text("message").filter(text -> what.matcher(text).find()).isPresent()
                || error.objects("errors").stream()
                        .anyMatch(one -> one.text("description")
                                .filter(text -> what.matcher(text).find())
                                .isPresent());
    }

    @Override
    public Optional<String> trace(JsonBody error) {
        return error.text("trackingId");
    }
}
