package org.dominomeetings.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class ProblemAnswerTest {
    private static final String ID = "0123456789abcdef0123456789abcdef";

    @Test
    void whatShouldNotHappenNamesItsCorrelationIdAndNothingElse() {
        MeetingProblem problem =
                MeetingProblem.because(new IllegalStateException("jdbc://secret@host"), ProblemCode.SERVER_ERROR);

        String body = body(problem);

        assertThat(body)
                .contains("\"status\":500", "\"code\":\"server-error\"", "the number " + ID)
                .doesNotContain("secret", "IllegalState");
    }

    @Test
    void aWaitIsRoundedUpToWholeSeconds() {
        MeetingProblem problem = MeetingProblem.of(ProblemCode.IN_PROGRESS).retryAfter(Duration.ofMillis(4001));

        assertThat(body(problem)).contains("\"retryAfter\":5");
    }

    @Test
    void everythingIsAscii() {
        MeetingProblem problem = MeetingProblem.of(ProblemCode.UNKNOWN_SERVICE, "caf\u00e9 \ud83d\ude00 <\u2028>");

        assertThat(body(problem)).matches("\\p{ASCII}*").contains("caf\\u00e9 \\ud83d\\ude00", "\\u2028");
    }

    @Test
    void whoLacksAnAccountLearnsWhereToConnectOneAndNobodyElseDoes() {
        String page = "\"reconnectUrl\":\"https://mail.example/meetings/accounts\"";

        assertThat(body(MeetingProblem.of(ProblemCode.NOT_CONNECTED, "Webex"))).contains(page);
        assertThat(body(MeetingProblem.of(ProblemCode.RECONNECT, "Webex"))).contains(page);
        assertThat(body(MeetingProblem.of(ProblemCode.PROVIDER_FORBIDS, "Webex")))
                .doesNotContain("reconnectUrl");
    }

    @Test
    void theTypeLeadsToTheCodesExplanationOnThisServer() {
        assertThat(body(MeetingProblem.of(ProblemCode.NO_SUBJECT)))
                .contains("\"type\":\"https://mail.example/meetings/errors#no-subject\"");
        assertThat(ProblemAnswer.of(MeetingProblem.of(ProblemCode.NO_SUBJECT), Locale.ENGLISH, ID, new PublicUrls(""))
                        .body())
                .contains("\"type\":\"/meetings/errors#no-subject\"");
    }

    private static String body(MeetingProblem problem) {
        return ProblemAnswer.of(problem, Locale.ENGLISH, ID, new PublicUrls("https://mail.example"))
                .body();
    }
}
