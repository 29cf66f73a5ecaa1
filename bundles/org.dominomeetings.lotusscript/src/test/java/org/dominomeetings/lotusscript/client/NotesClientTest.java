package org.dominomeetings.lotusscript.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dominomeetings.lotusscript.SampleDomain;
import org.dominomeetings.lotusscript.manner.Manner;
import org.dominomeetings.lotusscript.manner.Manners;
import org.dominomeetings.lotusscript.ui.UiDocument;
import org.dominomeetings.lotusscript.value.ScriptArray;
import org.dominomeetings.lotusscript.value.ScriptError;
import org.dominomeetings.lotusscript.value.ScriptObject;
import org.dominomeetings.notes.template.DesignElement;
import org.dominomeetings.notes.template.DesignElements;
import org.dominomeetings.notes.ticket.TicketDatabase;
import org.dominomeetings.standin.access.AccessLevel;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.access.AclEntry;
import org.dominomeetings.standin.store.DatabaseInfo;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteBuilder;
import org.dominomeetings.standin.store.NoteItem;
import org.dominomeetings.standin.store.NotesTime;
import org.dominomeetings.standin.store.NsfFolder;
import org.dominomeetings.standin.view.ViewDesign;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped elements in a client, before a server that says what a test wants. */
class NotesClientTest {

    private static final String UNID = "0123456789ABCDEF0123456789ABCDEF";
    private static final String ENTRY = "/v1/entries/" + UNID + "/meeting";
    private static final String SCHEDULE = "Schedule Online Meeting...\\";

    @TempDir
    private Path folder;

    private final ScriptedPerson person = new ScriptedPerson();
    private SampleDomain domain;
    private PluginServer plugin;
    private NotesClient client;

    @BeforeEach
    void start() throws IOException {
        domain = new SampleDomain(folder);
        plugin = new PluginServer(SampleDomain.SERVER);
        NsfFolder door = domain.server()
                .data()
                .create(
                        PluginServer.DOOR,
                        new DatabaseInfo(
                                "Door", "85255E01001356A9", Acl.of(AclEntry.of(Acl.DEFAULT, AccessLevel.READER))));
        door.put(new NoteBuilder(TicketDatabase.ADDRESS_UNID)
                .text("Url", plugin.url())
                .build());
        door.put(new NoteBuilder(PluginServer.TICKET_UNID)
                .text("Secret", "s1")
                .readers("Readers", SampleDomain.JANE, SampleDomain.SERVER)
                .build());
        domain.mail()
                .put(new NoteBuilder(UNID)
                        .form("Appointment")
                        .text("Subject", "Lunch")
                        .text("Location", "Café")
                        .text("$PublicAccess", "1")
                        .time("StartDateTime", Instant.parse("2026-12-01T09:00:00Z"), SampleDomain.ZONE)
                        .time("EndDateTime", Instant.parse("2026-12-01T10:00:00Z"), SampleDomain.ZONE)
                        .date("StartDate", LocalDate.of(2026, 12, 1))
                        .times("StartTime", NotesTime.timeOnly(LocalTime.of(10, 0)))
                        .build());
        for (DesignElement element : DesignElements.in(Locale.ENGLISH)) {
            if (element.dxl().contains("<view")) {
                ViewDesign.put(domain.mail(), element.dxl());
            }
        }
        status("zoom", "active");
        use(SampleDomain.JANE, ClientSettings.PLAIN);
    }

    @AfterEach
    void stop() {
        client.close();
        plugin.close();
        domain.close();
    }

    private void use(String who, ClientSettings settings) {
        if (client != null) {
            client.close();
        }
        Design design = new Design(DesignElements.in(Locale.ENGLISH).stream()
                        .map(DesignElement::dxl)
                        .map(ScriptBug::in)
                        .toList())
                .withForm("Appointment", "dmMeetingActions");
        client = new NotesClient(domain.client(who), design, settings, person);
        client.openView(SampleDomain.SERVER, SampleDomain.MAIL, "dmAccounts");
    }

    private void status(String service, String state) {
        domain.mail()
                .put(new NoteBuilder()
                        .form("dmAccount")
                        .text("dmService", service)
                        .text("dmState", state)
                        .build());
    }

    @Test
    void showsTheActionsThatHideWhensLeave() {
        status("webex", "dead");
        client.open(UNID, false);
        assertThat(titles())
                .containsExactly(
                        SCHEDULE + "Zoom", SCHEDULE + "Choose a service...", SCHEDULE + "Connect a service...");
        assertThatThrownBy(() -> client.click(SCHEDULE + "Webex")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsTheActionsOfAViewWithoutADocument() {
        assertThat(titles()).containsExactly("New Account");
    }

    @Test
    void makesAMeetingAndSetsItsItemsOnTheOpenDocument() {
        plugin.answer(ENTRY, created());
        UiDocument window = client.open(UNID, false);
        ClickResult result = client.click(SCHEDULE + "Zoom");
        assertThat(result.error()).isNull();
        assertThat(result.isDone()).as(result.ended()).isTrue();
        assertThat(result.messages()).containsExactly("Your meeting is ready.");
        assertThat(result.hideRefreshes()).isEqualTo(1);
        assertThat(plugin.calls()).containsExactly(ENTRY);
        assertThat(plugin.bodies().get(0).get("service").getAsString()).isEqualTo("zoom");
        assertThat(plugin.bodies().get(0).getAsJsonObject("entry").get("start").getAsString())
                .isEqualTo("2026-12-01T09:00:00Z");
        assertThat(plugin.bodies()
                        .get(0)
                        .getAsJsonObject("entry")
                        .get("location")
                        .toString())
                .isEqualTo("[\"Café\"]");
        assertThat(items(window, "meetingURL")).containsExactly("https://zoom.example/1");
        assertThat(items(window, "Location")).containsExactly("Café", "https://zoom.example/1");
        assertThat(window.isEditing()).isTrue();
        assertThat(domain.mail().find(UNID).text("meetingURL")).isEmpty();
        assertThat(titles())
                .contains("Delete Online Meeting", "Join Online Meeting", "Copy Invitation")
                .doesNotContain(SCHEDULE + "Zoom");
    }

    @Test
    void aSaveStoresWhatTheScriptHasSetButNotWhatIsComputedForDisplay() {
        plugin.answer(ENTRY, created());
        UiDocument window = client.open(UNID, true);
        client.click(SCHEDULE + "Zoom");
        window.invoke("Save", List.of());
        assertThat(domain.mail().find(UNID).text("meetingURL")).isEqualTo("https://zoom.example/1");
        assertThat(domain.mail().find(UNID).item("dmPlatform")).isEmpty();
    }

    @Test
    void takesWhatWasTypedIntoAnUnsavedEntry() {
        UiDocument window = client.compose(
                "Appointment",
                Map.of("Subject", "", "StartDateTime", LocalDateTime.of(2026, 7, 1, 12, 0), "Location", ""));
        String subject = "Dinner \"for two\" \\ Caf\u00e9";
        window.type("Subject", subject);
        client.click(SCHEDULE + "Zoom");
        assertThat(plugin.bodies()
                        .get(0)
                        .getAsJsonObject("entry")
                        .get("subject")
                        .getAsString())
                .isEqualTo(subject);
        assertThat(plugin.bodies().get(0).getAsJsonObject("entry").get("start").getAsString())
                .isEqualTo("2026-07-01T10:00:00Z");
    }

    @Test
    void asksTheServersQuestionAndGoesOn() {
        plugin.answer(ENTRY, "{\"message\":\"It is gone.\",\"question\":\"A new one?\",\"yes\":\"save\"}");
        UiDocument window = client.open(UNID, true);
        window.type("Subject", "Typed");
        person.buttons.add(6);
        ClickResult result = client.click(SCHEDULE + "Zoom");
        assertThat(result.messages()).containsExactly("It is gone.\n\nA new one?");
        assertThat(domain.mail().find(UNID).text("Subject")).isEqualTo("Typed");
    }

    @Test
    void letsThePersonChooseAService() {
        plugin.answer(
                "/v1/services", "{\"labels\":[\"Zoom\",\"Webex\"],\"ids\":[\"zoom\",\"webex\"],\"message\":\"ok\"}");
        plugin.answer(ENTRY, created());
        client.open(UNID, true);
        person.texts.add("Webex");
        ClickResult result = client.click(SCHEDULE + "Choose a service...");
        assertThat(result.prompts()).hasSize(1);
        assertThat(person.choices).containsExactly("Zoom", "Webex");
        assertThat(plugin.bodies().get(1).get("service").getAsString()).isEqualTo("webex");
        assertThat(client.click("Delete Online Meeting").isDone()).isTrue();
    }

    @Test
    void doesNothingWhereThePersonChoosesNone() {
        plugin.answer("/v1/services", "{\"labels\":[\"Zoom\"],\"ids\":[\"zoom\"],\"message\":\"ok\"}");
        client.open(UNID, true);
        assertThat(client.click(SCHEDULE + "Choose a service...").messages()).isEmpty();
        assertThat(plugin.calls()).containsExactly("/v1/services");
    }

    @Test
    void joinsInTheBrowserByAFormula() {
        domain.mail()
                .put(domain.mail()
                        .find(UNID)
                        .with(new NoteBuilder()
                                .text("meetingURL", "https://zoom.example/1")
                                .build()
                                .item("meetingURL")
                                .orElseThrow()));
        client.open(UNID, false);
        assertThat(client.click("Join Online Meeting").urls()).containsExactly("https://zoom.example/1");
    }

    @Test
    void copiesTheInvitationByAFormThatIsNotSaved() {
        plugin.answer(ENTRY, created());
        UiDocument window = client.open(UNID, true);
        client.click(SCHEDULE + "Zoom");
        ClickResult result = client.click("Copy Invitation");
        assertThat(result.error()).isNull();
        assertThat(result.clipboard()).isEqualTo("Lunch\nCafé\nhttps://zoom.example/1");
        assertThat(client.window()).isSameAs(window);
        assertThat(domain.mail().documents())
                .noneMatch(note -> note.text("Form").equals("dmInvitation"));
    }

    @Test
    void tellsThatThereIsNoConnection() {
        plugin.close();
        client.open(UNID, true);
        ClickResult result = client.click(SCHEDULE + "Zoom");
        assertThat(result.isDone()).isTrue();
        assertThat(result.messages()).hasSize(1).first().asString().contains("cannot be reached");
    }

    @Test
    void bearsEachBadMannerThatAScriptCanBear() {
        plugin.answer(ENTRY, created());
        for (Manner manner : List.of(
                Manner.EMPTY_JSON_ENDS_CLIENT,
                Manner.EMPTY_STRING_BREAKS_JSON,
                Manner.LINE_BREAK_BREAKS_JSON,
                Manner.NO_MORE_THAN_64_KB,
                Manner.RESPONSE_CODE_IS_NUMBER,
                Manner.MISSING_MEMBER_IS_ERROR,
                Manner.WRONG_STATUS,
                Manner.WRONG_CHARACTERS)) {
            use(SampleDomain.JANE, ClientSettings.PLAIN.with(Manners.of(manner)));
            client.open(UNID, false);
            ClickResult result = client.click(SCHEDULE + "Zoom");
            assertThat(result.messages())
                    .as("%s %s %s", manner, result.error(), result.ended())
                    .containsExactly("Your meeting is ready.");
        }
    }

    @Test
    void worksInNomadWithAllManners() {
        plugin.answer(ENTRY, created());
        Manners worst = Manners.worst().from(PluginServer.NOMAD);
        use(SampleDomain.JANE, ClientSettings.PLAIN.with(worst).on("WebBrowser"));
        UiDocument window = client.open(UNID, false);
        ClickResult result = client.click(SCHEDULE + "Zoom");
        assertThat(result.messages())
                .as("%s %s", result.error(), result.ended())
                .containsExactly("Your meeting is ready.");
        assertThat(items(window, "meetingURL")).containsExactly("https://zoom.example/1");
        assertThat(plugin.bodies().get(0).get("bearer").getAsString()).isEqualTo("b1");
        assertThat(plugin.preflights()).isPositive();
    }

    @Test
    void choosesAServiceInNomadToo() {
        plugin.answer("/v1/services", "{\"labels\":[\"Zoom\"],\"ids\":[\"zoom\"],\"message\":\"ok\"}");
        plugin.answer(ENTRY, created());
        Manners nomad = Manners.of(Manner.NO_HEADERS, Manner.CORS).from(PluginServer.NOMAD);
        use(SampleDomain.JANE, ClientSettings.PLAIN.with(nomad).on("WebBrowser"));
        client.open(UNID, false);
        person.texts.add("Zoom");
        assertThat(client.click(SCHEDULE + "Choose a service...").messages()).containsExactly("Your meeting is ready.");
    }

    @Test
    void findsOutThatItsHeadersAreDropped() {
        plugin.answer(ENTRY, created());
        Manners silent = Manners.of(Manner.NO_HEADERS_SILENTLY);
        use(SampleDomain.JANE, ClientSettings.PLAIN.with(silent));
        client.open(UNID, false);
        client.click(SCHEDULE + "Zoom");
        // Without an origin the bearer in the body is good for nothing here, but it was tried.
        assertThat(plugin.bodiesWithoutHeader())
                .anySatisfy(body -> assertThat(body.has("user")).isTrue())
                .hasSizeGreaterThan(1);
    }

    @Test
    void aBrowserOfAnotherOriginGetsNoAnswer() {
        Manners other = Manners.of(Manner.CORS, Manner.NO_HEADERS_SILENTLY).from("https://other.example");
        use(SampleDomain.JANE, ClientSettings.PLAIN.with(other).on("WebBrowser"));
        client.open(UNID, false);
        assertThat(client.click(SCHEDULE + "Zoom").messages())
                .hasSize(1)
                .first()
                .asString()
                .contains("cannot be reached");
        assertThat(plugin.calls()).isEmpty();
    }

    @Test
    void findsTheServerOfALocalReplicaInItsSettings() throws IOException {
        NsfFolder local = domain.localReplica();
        local.put(domain.mail().find(UNID));
        Files.writeString(
                domain.client(SampleDomain.JANE).data().path().resolve("notes.ini"),
                "MailServer=" + SampleDomain.SERVER + "\n");
        plugin.answer(ENTRY, created());
        client.openView("", SampleDomain.MAIL, "dmAccounts");
        UiDocument window = client.open(UNID, false);
        assertThat(client.click(SCHEDULE + "Choose a service...").error()).isNull();
        assertThat(plugin.calls()).containsExactly("/v1/services");
        assertThat(window.isEditing()).isFalse();
        domain.server().setReachable(false);
        ClickResult offline = client.click(SCHEDULE + "Choose a service...");
        assertThat(offline.messages()).hasSize(1).first().asString().contains("no online meetings");
        assertThat(plugin.calls()).hasSize(1);
    }

    @Test
    void aDelegateSeesWhatTheServerHasToDecide() {
        use(SampleDomain.DAVE, ClientSettings.PLAIN);
        profile(SampleDomain.JANE);
        client.open(UNID, false);
        assertThat(titles()).containsExactly(SCHEDULE + "Choose a service...");
    }

    private void profile(String owner) {
        domain.mail()
                .put(new NoteBuilder()
                        .form("CalendarProfile")
                        .text("$Name", Note.nameOfProfile("CalendarProfile"))
                        .text("Owner", owner)
                        .build());
    }

    @Test
    void setsTheItemsOnEveryDocumentOfARepeatingSet() {
        String parent = "B".repeat(32);
        repeating(parent, false, "Café");
        repeating("C".repeat(32), true, "Café");
        repeating("D".repeat(32), true, "Elsewhere");
        domain.mail()
                .put(new NoteBuilder("E".repeat(32))
                        .parent(parent)
                        .text("Subject", "A copy")
                        .build());
        plugin.answer("/v1/entries/" + "C".repeat(32) + "/meeting", created());
        client.open("C".repeat(32), false);
        ClickResult result = client.click(SCHEDULE + "Zoom");
        assertThat(result.messages()).containsExactly("Your meeting is ready.");
        assertThat(plugin.bodies().get(0).get("parent").getAsString()).isEqualTo(parent);
        assertThat(stored(parent, "Location")).containsExactly("Café", "https://zoom.example/1");
        assertThat(stored("D".repeat(32), "Location")).containsExactly("Elsewhere");
        assertThat(stored("D".repeat(32), "meetingURL")).containsExactly("https://zoom.example/1");
        assertThat(stored("C".repeat(32), "meetingURL")).isEmpty();
        assertThat(stored("E".repeat(32), "meetingURL")).isEmpty();
        assertThat(domain.mail().find(parent).item("SequenceNum").orElseThrow().values())
                .containsExactly(1.0);
        // The one with words of its own is left to the server.
        assertThat(plugin.calls()).last().asString().endsWith("/unwritten");
    }

    private void repeating(String unid, boolean instance, String location) {
        NoteBuilder note = new NoteBuilder(unid)
                .form("Appointment")
                .text("OrgRepeat", "1")
                .text("Location", location)
                .number("SequenceNum", 1);
        domain.mail().put((instance ? note.parent("B".repeat(32)).text("$RefOptions", "1") : note).build());
    }

    private List<String> stored(String unid, String item) {
        return domain.mail().find(unid).item(item).map(NoteItem::texts).orElse(List.of());
    }

    @Test
    void goesOnWithTheSameClickAfterAReconnect() {
        plugin.answer(
                ENTRY,
                "{\"message\":\"Zoom has ended the connection.\",\"question\":\"Connect again?\",\"yes\":\"reconnect\"}",
                created());
        plugin.answer(
                "/v1/accounts/zoom/connect",
                "{\"authorizeUrl\":\"https://zoom.example/authorize\",\"message\":\"ok\"}");
        plugin.answer("/v1/accounts/zoom/confirm", "{\"code\":\"connected\",\"message\":\"Connected.\"}");
        UiDocument window = client.open(UNID, false);
        person.buttons.add(6);
        person.texts.add("ABCD");
        ClickResult result = client.click(SCHEDULE + "Zoom");
        assertThat(result.urls()).containsExactly("https://zoom.example/authorize");
        assertThat(result.prompts()).hasSize(1);
        assertThat(result.messages())
                .containsExactly(
                        "Zoom has ended the connection.\n\nConnect again?", "Connected.", "Your meeting is ready.");
        assertThat(plugin.calls())
                .containsExactly(ENTRY, "/v1/accounts/zoom/connect", "/v1/accounts/zoom/confirm", ENTRY);
        assertThat(plugin.bodies().get(2).get("code").getAsString()).isEqualTo("ABCD");
        assertThat(items(window, "meetingURL")).containsExactly("https://zoom.example/1");
    }

    @Test
    void endsTheClickWhereThePersonDoesNotReconnect() {
        plugin.answer(ENTRY, "{\"message\":\"Ended.\",\"question\":\"Connect again?\",\"yes\":\"reconnect\"}");
        client.open(UNID, false);
        person.buttons.add(7);
        assertThat(client.click(SCHEDULE + "Zoom").urls()).isEmpty();
        assertThat(plugin.calls()).containsExactly(ENTRY);
    }

    @Test
    void pollsWhereTheServiceIsSlow() {
        String busy = "{\"code\":\"in-progress\",\"poll\":\"/meetings/v1/operations/1\",\"message\":\"Please wait.\"}";
        plugin.answer(ENTRY, busy);
        plugin.answer("/v1/operations/1", busy, created());
        client.open(UNID, false);
        assertThat(client.click(SCHEDULE + "Zoom").messages()).containsExactly("Your meeting is ready.");
        assertThat(plugin.calls()).containsExactly(ENTRY, "/v1/operations/1", "/v1/operations/1");
    }

    @Test
    void polledInVainTellsWhatTheServerSaidLast() {
        String busy = "{\"code\":\"in-progress\",\"poll\":\"/meetings/v1/operations/1\",\"message\":\"Please wait.\"}";
        plugin.answer(ENTRY, busy);
        plugin.answer("/v1/operations/1", busy);
        client.open(UNID, false);
        assertThat(client.click(SCHEDULE + "Zoom").messages()).containsExactly("Please wait.");
        assertThat(plugin.calls()).hasSize(9);
    }

    @Test
    void asksForAnotherTicketOnceAfterAFailover() {
        plugin.answer(ENTRY, "{\"code\":\"ticket-expired\",\"message\":\"Expired.\"}", created());
        client.open(UNID, false);
        assertThat(client.click(SCHEDULE + "Zoom").messages()).containsExactly("Your meeting is ready.");
        plugin.answer(ENTRY, "{\"code\":\"ticket-expired\",\"message\":\"Expired.\"}");
        assertThat(client.click("Delete Online Meeting").messages()).hasSize(1);
    }

    @Test
    void survivesAnswersThatAreNoJsonOfOurs() {
        for (String answer :
                List.of("", "<!DOCTYPE html><form>", "{\"message\":", "{}", "{" + "x".repeat(70_000) + "}")) {
            plugin.answer(ENTRY, answer);
            use(SampleDomain.JANE, ClientSettings.PLAIN.with(Manners.worst().from(PluginServer.NOMAD)));
            client.open(UNID, false);
            ClickResult result = client.click(SCHEDULE + "Zoom");
            assertThat(result.messages())
                    .as("%s %s", result.error(), result.ended())
                    .hasSize(1);
        }
    }

    @Test
    void checksAnAccountOnItsDocument() {
        String unid = "9".repeat(32);
        domain.mail()
                .put(new NoteBuilder(unid)
                        .form("dmAccount")
                        .text("dmService", "webex")
                        .text("dmState", "active")
                        .build());
        plugin.answer("/v1/accounts/webex/validate", "{\"message\":\"Webex works.\"}");
        client.open(unid, false);
        assertThat(titles()).containsExactly("Connect", "Validate", "Disconnect");
        ClickResult result = client.click("Validate");
        assertThat(result.messages()).containsExactly("Webex works.");
        assertThat(result.viewRefreshes()).isEqualTo(1);
    }

    @Test
    void endsWithTheClientWhereNothingCanBeCaught() {
        Manners slow = Manners.of(Manner.NETWORK_LIMIT_ENDS_SCRIPT).limitedTo(Duration.ofNanos(1));
        use(SampleDomain.JANE, ClientSettings.PLAIN.with(slow));
        client.open(UNID, true);
        ClickResult result = client.click(SCHEDULE + "Zoom");
        assertThat(result.ended()).isNotEmpty();
        assertThat(result.messages()).isEmpty();
    }

    @Test
    void sendsPhonesToThePage() {
        use(SampleDomain.JANE, ClientSettings.PLAIN.on("iOS"));
        client.open(UNID, false);
        assertThat(client.click(SCHEDULE + "Zoom").urls()).containsExactly(plugin.url());
        assertThat(plugin.calls()).isEmpty();
    }

    @Test
    void leavesNoHandleBehindAClick() {
        plugin.answer(ENTRY, created());
        client.open(UNID, true);
        client.click(SCHEDULE + "Zoom");
        client.close();
        assertThat(domain.client(SampleDomain.JANE).handles().leaked()).isEmpty();
        use(SampleDomain.DAVE, ClientSettings.PLAIN);
    }

    @Test
    void whoMayOnlyReadCannotEdit() {
        domain.mail()
                .changeInfo(new DatabaseInfo(
                        "Jane Doe",
                        domain.mail().info().replicaId(),
                        Acl.of(AclEntry.of(Acl.DEFAULT, AccessLevel.READER))));
        use(SampleDomain.SAM, ClientSettings.PLAIN);
        UiDocument window = client.open(UNID, false);
        assertThatThrownBy(() -> window.set("EditMode", List.of(), true)).isInstanceOf(ScriptError.class);
        assertThatThrownBy(() -> window.invoke("FieldSetText", List.of("Subject", "x")))
                .isInstanceOf(ScriptError.class);
        assertThatThrownBy(() -> window.invoke("Save", List.of())).isInstanceOf(ScriptError.class);
        assertThat(window.get("EditMode", List.of())).isEqualTo(false);
    }

    @Test
    void aSaveOverSomebodyElsesAsksAndMakesAConflict() {
        UiDocument window = client.open(UNID, true);
        window.type("Subject", "Mine");
        domain.mail().putIfUnchanged(domain.mail().find(UNID), newer());
        person.buttons.add(6);
        window.invoke("Save", List.of());
        assertThat(domain.mail().find(UNID).text("Subject")).isEqualTo("Theirs");
        assertThat(domain.mail().documents())
                .anyMatch(note -> note.item("$Conflict").isPresent()
                        && note.text("Subject").equals("Mine"));
    }

    private Note newer() {
        var before = domain.mail().find(UNID);
        var changed = before.with(new NoteBuilder()
                .text("Subject", "Theirs")
                .build()
                .item("Subject")
                .orElseThrow());
        return new Note(
                UNID,
                before.sequence() + 1,
                before.created(),
                before.modified().plusSeconds(1),
                false,
                List.of(),
                changed.items());
    }

    private static String created() {
        return "{\"message\":\"Your meeting is ready.\",\"meetingId\":\"1\",\"provider\":\"zoom\",\"key\":\"k1\",\"items\":["
                + item("meetingId", "text", "\"1\"") + "," + item("MeetingEntryKey", "text", "\"k1\"") + ","
                + item("meetingURL", "text", "\"https://zoom.example/1\"") + ","
                + item("Location", "textlist", "[\"Caf\\u00e9\",\"https://zoom.example/1\"]") + ","
                + "{\"name\":\"Subject2\",\"remove\":true}]}";
    }

    private static String item(String name, String type, String value) {
        return "{\"name\":\"" + name + "\",\"type\":\"" + type + "\",\"value\":" + value + ",\"remove\":false}";
    }

    private List<String> titles() {
        return client.actions().stream().map(ShownAction::title).toList();
    }

    private static List<Object> items(UiDocument window, String name) {
        ScriptObject document = (ScriptObject) window.get("Document", List.of());
        return ((ScriptArray) document.get("GetItemValue", List.of(name))).values();
    }
}
