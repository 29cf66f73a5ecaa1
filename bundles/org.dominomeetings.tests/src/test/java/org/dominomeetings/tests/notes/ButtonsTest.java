package org.dominomeetings.tests.notes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URI;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.sandbox.sample.calendar.CalendarEntries;
import org.dominomeetings.tests.support.Await;
import org.dominomeetings.tests.support.Browser;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.MeetingsApiClient;
import org.dominomeetings.tests.support.NotesPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The buttons in Notes: their own script, run against the installed plugin. */
@ExtendWith(InstalledPlugin.class)
class ButtonsTest {
    private static final String MAIL = SamplePerson.JANE.mailFile();
    private static final String SAVED = CalendarEntries.REVIEW;
    private static final String SCHEDULE = "Schedule Online Meeting...\\";
    private static final String UPDATE = "Update Online Meeting";
    private static final String CHANGED = "Update Online Meeting: the entry has changed";
    private static final String DELETE = "Delete Online Meeting";

    /** What clients are known to do, as the sandbox's client names it. */
    private enum Manners {
        ALL_OF_NOTES(
                "EMPTY_JSON_ENDS_CLIENT",
                "EMPTY_STRING_BREAKS_JSON",
                "LINE_BREAK_BREAKS_JSON",
                "NO_MORE_THAN_64_KB",
                "RESPONSE_CODE_IS_NUMBER",
                "MISSING_MEMBER_IS_ERROR",
                "WRONG_STATUS",
                "WRONG_CHARACTERS"),
        NOMAD_WEB("NO_HEADERS", "CORS", "NETWORK_LIMIT_ENDS_SCRIPT"),
        NOMAD_WEB_THAT_SAYS_NOTHING("NO_HEADERS_SILENTLY", "CORS", "MISSING_MEMBER_IS_ERROR");

        private final String[] names;

        Manners(String... names) {
            this.names = names;
        }
    }

    private final Server server;
    private final NotesPage page;

    ButtonsTest(Server server) {
        this.server = server;
        this.page = new NotesPage(server, SamplePerson.JANE);
    }

    @BeforeEach
    void forget() {
        server.simulator("POST", "/reset", "{}");
        // The first sweep writes the status documents that the hide-whens read.
        Await.that(() -> server.documents(MAIL, "dmAccount").size() > 1);
    }

    @AfterEach
    void leaveTheEntryAsItWas() {
        page.close();
        server.simulator("DELETE", "/faults", null);
        new MeetingsApiClient(server).delete(SamplePerson.JANE, SAVED);
    }

    @Test
    void anEntryThatIsNotSavedGetsItsMeetingByOneClick() {
        page.compose(MAIL)
                .type("Subject", "Budget")
                .type("StartDate", "2031-05-06T10:00")
                .type("EndDate", "2031-05-06T11:00")
                .type("Location", "Room 4")
                .click(SCHEDULE + "Webex");

        assertThat(page.said()).hasSize(1);
        assertThat(page.said().get(0)).startsWith("The entry has its Webex meeting");
        assertThat(page.item("meetingId")).isNotEmpty();
        assertThat(page.item("Location")).startsWith("Room 4").contains(page.item("meetingURL"));
        JsonObject made = server.webexMeetings().get(0).getAsJsonObject();
        assertThat(made.get("title").getAsString()).isEqualTo("Budget");
        assertThat(server.webexMeetings()).hasSize(1);

        page.save();
        assertThat(server.items(MAIL, page.unid()).get("meetingId")).contains(page.item("meetingId"));
    }

    @Test
    void aSavedEntryIsUpdatedAndDeletedByItsButtons() {
        String location = page.open(MAIL, SAVED).item("Location");
        page.click(SCHEDULE + "Webex");
        assertThat(page.actions()).contains(UPDATE, DELETE).doesNotContain(SCHEDULE + "Webex", CHANGED);
        String link = page.item("meetingURL");

        page.type("Subject", "Another subject").save();
        assertThat(page.actions()).contains(CHANGED).doesNotContain(UPDATE);
        page.click(CHANGED);
        assertThat(server.webexMeetings().get(0).getAsJsonObject().get("title").getAsString())
                .isEqualTo("Another subject");
        assertThat(page.item("meetingURL")).isEqualTo(link);
        assertThat(page.actions()).contains(UPDATE).doesNotContain(CHANGED);

        page.click("Join Online Meeting");
        assertThat(page.opened()).containsExactly(link);
        page.click("Copy Invitation");
        assertThat(page.clipboard()).contains("Another subject").contains(link);

        page.click(DELETE);
        assertThat(page.item("meetingId")).isEmpty();
        assertThat(page.item("Location")).isEqualTo(location);
        assertThat(server.webexMeetings()).isEmpty();
        assertThat(page.actions()).contains(SCHEDULE + "Webex").doesNotContain(UPDATE, DELETE);
    }

    /** A script that is refused in one of these ways does its work all the same. */
    @ParameterizedTest
    @EnumSource(Manners.class)
    void theWorstClientsMakeAMeetingToo(Manners manners) {
        page.open(MAIL, SAVED, manners.names).click(SCHEDULE + "Webex");

        assertThat(page.item("meetingId")).isNotEmpty();
        assertThat(server.webexMeetings()).hasSize(1);
        page.click(DELETE);
        assertThat(server.webexMeetings()).isEmpty();
    }

    @Test
    void afterADeadGrantThePersonReconnectsAndTheSameClickGoesOn() {
        for (JsonElement grant : server.webex().getAsJsonArray("grants")) {
            String id = grant.getAsJsonObject().get("id").getAsString();
            server.simulator("DELETE", "/grants/" + id, null);
        }
        page.open(MAIL, SAVED).willChoose("Yes").willEnter("OK", consent()).click(SCHEDULE + "Webex");

        assertThat(page.said().get(0)).contains("no longer accepts your account", "Connect the account now");
        assertThat(page.said().get(page.said().size() - 1)).startsWith("The entry has its Webex meeting");
        assertThat(page.item("meetingId")).isNotEmpty();
        assertThat(server.webexMeetings()).hasSize(1);
    }

    @Test
    void aMeetingThatIsGoneIsMadeAnew() {
        page.open(MAIL, SAVED).click(SCHEDULE + "Webex");
        String gone = page.item("meetingId");
        server.simulator(
                "POST", "/faults", "{\"fault\":\"status\",\"status\":404,\"on\":\"PATCH /v1/meetings/{meetingId}\"}");
        page.type("Subject", "Again").save().willChoose("Yes").click(CHANGED);

        assertThat(page.item("meetingId")).isNotEmpty().isNotEqualTo(gone);
        page.save();
    }

    @Test
    void aServiceThatDoesNotAnswerIsSaidToHaveToBeWaitedFor() {
        server.simulator("POST", "/faults", "{\"fault\":\"stall\",\"on\":\"POST /v1/meetings\"}");
        page.compose(MAIL, "NETWORK_LIMIT_ENDS_SCRIPT")
                .type("Subject", "Slow")
                .type("StartDate", "2031-05-07T10:00")
                .type("EndDate", "2031-05-07T11:00")
                .click(SCHEDULE + "Webex");

        assertThat(page.said()).hasSize(1);
        assertThat(page.said().get(0)).contains("Webex has not confirmed yet");
        assertThat(page.item("meetingId")).isEmpty();
        server.simulator("DELETE", "/faults", null);
    }

    @Test
    void aDelegateUsesTheOwnersCalendarWithAnAccountOfHisOwn() {
        NotesPage daves = new NotesPage(server, SamplePerson.DAVE);
        daves.open(MAIL, SAVED);
        assertThat(daves.actions()).contains(SCHEDULE + "Choose a service...").doesNotContain(SCHEDULE + "Webex");
        daves.willEnter("OK", dialog -> "Jitsi").click(SCHEDULE + "Choose a service...");

        assertThat(daves.item("meetingURL")).isNotEmpty();
        daves.click(DELETE);
        daves.close();
    }

    private Function<JsonObject, String> consent() {
        return dialog -> {
            // A browser in which nobody is logged in to Domino, so that the page shows a code.
            Browser browser = new Browser(server.url(), null);
            URI page = URI.create(lastOpened());
            Response agreed = browser.open(URI.create(server.simulatorsUrl())
                    .resolve(page.getRawPath() + "?" + page.getRawQuery())
                    .toString());
            Response shown =
                    browser.open(agreed.whole().headers().firstValue("Location").orElseThrow());
            Matcher code = Pattern.compile("[A-Z0-9]{4}-[A-Z0-9]{4}").matcher(shown.body());
            assertThat(code.find()).as(shown.body()).isTrue();
            return code.group();
        };
    }

    private String lastOpened() {
        return page.opened().get(page.opened().size() - 1);
    }
}
