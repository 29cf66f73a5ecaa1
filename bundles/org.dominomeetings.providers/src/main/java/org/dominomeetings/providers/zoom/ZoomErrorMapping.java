package org.dominomeetings.providers.zoom;

import java.util.Optional;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.providers.support.ErrorMapping;
import org.dominomeetings.providers.support.JsonBody;
import org.dominomeetings.providers.support.RequestKind;

/**
 * The error mapping of Zoom: codes of its own, under statuses that vary. Source: GitHub, zoom/skills, rest-api and
 * oauth; Zoom's description of the Meeting API for 3161.
 */
final class ZoomErrorMapping implements ErrorMapping {
    @Override
    public Optional<String> code(JsonBody error) {
        return error.text("code");
    }

    @Override
    public Optional<Kind> failureKind(RequestKind call, HttpResponse answer, String code) {
        switch (code) {
            case "124": // the access token is expired or was never one
                return Optional.of(Kind.TOKEN_REFUSED);
            case "4700": // scopes are missing, which no refresh brings; the code that comes with 401
            case "4711": // the one that comes with 400
                return Optional.of(Kind.RECONNECT);
            case "1001": // the person is not known
            case "1010": // or in another account
            case "3003": // or not the host
            case "3161": // or may host and schedule nothing, for want of a licence or since it is inactive
                return Optional.of(Kind.FORBIDDEN);
            case "3002": // people are in it
                return call == RequestKind.CHANGE ? Optional.of(Kind.UNDER_WAY) : Optional.empty();
            case "3001": // deleted, expired or never there
            case "3007": // over
                return names(call) ? Optional.of(Kind.GONE) : Optional.empty();
            default:
                // The day's budget is used up, as Zoom's description of 2021 has it; today's 429 needs no word.
                return answer.status() == 300 ? Optional.of(Kind.BUSY) : Optional.empty();
        }
    }

    /** Whether Zoom refuses the time zone; its list does not have all names of the IANA database. */
    @Override
    public boolean refusesZone(JsonBody error) {
        return error.objects("errors").stream()
                .anyMatch(one -> one.text("field").filter("timezone"::equals).isPresent());
    }

    private static boolean names(RequestKind call) {
        return call == RequestKind.READ || call == RequestKind.CHANGE;
    }
}
