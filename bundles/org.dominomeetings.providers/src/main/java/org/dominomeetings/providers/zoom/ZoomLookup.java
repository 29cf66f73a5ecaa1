package org.dominomeetings.providers.zoom;

import java.time.Instant;
import java.util.Optional;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.providers.support.JsonBody;
import org.dominomeetings.providers.support.JsonRequest;
import org.dominomeetings.providers.support.RequestKind;
import org.dominomeetings.providers.support.ResponseReader;

/**
 * Finds the meeting of a create whose response was lost: Zoom's list has the start times, and the meeting itself shows
 * whether it has our marker, since lists cut agendas. One without the mark is never ours, however alike it is. For one
 * search.
 */
final class ZoomLookup {
    /** The largest page size. */
    private static final int PAGE = 300;

    /**
     * Most pages that are read: nobody has three thousand meetings that are not over for a month yet; that would be a
     * fault of ours.
     */
    private static final int PAGES = 10;

    private final ZoomUrls urls;
    private final ProviderSession session;
    private final ResponseReader answers;

    ZoomLookup(ZoomUrls urls, ProviderSession session, ResponseReader answers) {
        this.urls = urls;
        this.session = session;
        this.answers = answers;
    }

    Optional<Meeting> find(String idempotencyKey, Instant start) {
        String token = "";
        for (int page = 0; page < PAGES; page++) {
            HttpResponse answer = session.send(JsonRequest.of("GET", urls.list("scheduled", PAGE, token)));
            for (JsonBody listed : answers.read(RequestKind.FIND, answer, ZoomResponses::listed)) {
                Optional<Meeting> found =
                        ZoomResponses.startsAt(listed, start) ? ours(listed, idempotencyKey) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
            token = JsonBody.of(answer)
                    .flatMap(body -> body.text("next_page_token"))
                    .orElse("");
            if (token.isEmpty()) {
                return Optional.empty();
            }
        }
        throw new ProviderException(Kind.OUTCOME_UNKNOWN, "Zoom lists more meetings than can be looked through");
    }

    /** The meeting if it has our marker; empty for another's, and for one that was deleted since it was listed. */
    private Optional<Meeting> ours(JsonBody listed, String idempotencyKey) {
        try {
            String url = urls.meeting(listed.text("id").orElse(""));
            HttpResponse answer = session.send(JsonRequest.of("GET", url));
            JsonBody whole = answers.read(RequestKind.READ, answer, Optional::of);
            return ZoomAgendaMarker.isUnder(whole.text("agenda").orElse(""), idempotencyKey)
                    ? Optional.of(answers.read(RequestKind.READ, answer, ZoomResponses::meeting))
                    : Optional.empty();
        } catch (ProviderException failure) {
            if (failure.kind() == Kind.GONE) {
                return Optional.empty();
            }
            throw failure;
        }
    }
}
