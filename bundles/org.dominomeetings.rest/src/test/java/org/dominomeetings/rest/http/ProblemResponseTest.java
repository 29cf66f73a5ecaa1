package org.dominomeetings.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class ProblemResponseTest {
    private static final String ID = "0123456789abcdef0123456789abcdef";

    @Test
    void whatShouldNotHappenNamesItsCorrelationIdAndNothingElse() {
        MeetingException problem =
                MeetingException.because(new IllegalStateException("jdbc://secret@host"), ProblemCode.SERVER_ERROR);

        String body = body(problem);

        assertThat(body)
                .contains("\"status\":500", "\"code\":\"server-error\"", "the number " + ID)
                .doesNotContain("secret", "IllegalState");
    }

    @Test
    void aWaitIsRoundedUpToWholeSeconds() {
        MeetingException problem = MeetingException.of(ProblemCode.IN_PROGRESS).retryAfter(Duration.ofMillis(4001));

        assertThat(body(problem)).contains("\"retryAfter\":5");
    }

    @Test
    void everythingIsAscii() {
        MeetingException problem = MeetingException.of(ProblemCode.UNKNOWN_SERVICE, "caf\u00e9 \ud83d\ude00 <\u2028>");

        assertThat(body(problem)).matches("\\p{ASCII}*").contains("caf\\u00e9 \\ud83d\\ude00", "\\u2028");
    }

    @Test
    void whoLacksAnAccountLearnsWhereToConnectOneAndNobodyElseDoes() {
        String page = "\"reconnectUrl\":\"https://mail.example/meetings/accounts\"";

        assertThat(body(MeetingException.of(ProblemCode.NOT_CONNECTED, "Webex")))
                .contains(page);
        assertThat(body(MeetingException.of(ProblemCode.RECONNECT, "Webex"))).contains(page);
        assertThat(body(MeetingException.of(ProblemCode.PROVIDER_FORBIDS, "Webex")))
                .doesNotContain("reconnectUrl");
    }

    @Test
    void whereAClickCanGoOnThePersonIsAskedWhetherItShall() {
        assertThat(body(MeetingException.of(ProblemCode.RECONNECT, "Webex")))
                .contains("\"question\":\"Connect the account now, and go on?\"", "\"yes\":\"reconnect\"");
        assertThat(body(MeetingException.of(ProblemCode.GONE_AT_PROVIDER, "Zoom")))
                .contains("\"yes\":\"create\"");
        assertThat(body(MeetingException.of(ProblemCode.BELONGS_TO_OTHER_ENTRY)))
                .contains("\"yes\":\"detach\"");
        assertThat(body(MeetingException.of(ProblemCode.NO_SUBJECT))).doesNotContain("question", "\"yes\"");
    }

    @Test
    void theTypeLeadsToTheCodesExplanationOnThisServer() {
        assertThat(body(MeetingException.of(ProblemCode.NO_SUBJECT)))
                .contains("\"type\":\"https://mail.example/meetings/errors#no-subject\"");
        assertThat(ProblemResponse.of(
                                MeetingException.of(ProblemCode.NO_SUBJECT), Locale.ENGLISH, ID, new PublicUrls(""))
                        .body())
                .contains("\"type\":\"/meetings/errors#no-subject\"");
    }

    private static String body(MeetingException problem) {
        return ProblemResponse.of(problem, Locale.ENGLISH, ID, new PublicUrls("https://mail.example"))
                .body();
    }
}
