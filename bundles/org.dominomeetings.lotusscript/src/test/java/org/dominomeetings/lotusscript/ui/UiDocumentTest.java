package org.dominomeetings.lotusscript.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dominomeetings.lotusscript.SampleDomain;
import org.dominomeetings.lotusscript.client.ClickResult;
import org.dominomeetings.lotusscript.client.ClientSettings;
import org.dominomeetings.lotusscript.client.Design;
import org.dominomeetings.lotusscript.client.NotesClient;
import org.dominomeetings.lotusscript.value.ScriptArray;
import org.dominomeetings.lotusscript.value.ScriptError;
import org.dominomeetings.lotusscript.value.ScriptObject;
import org.dominomeetings.standin.store.NoteBuilder;
import org.dominomeetings.standin.store.NotesTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UiDocumentTest implements Person {

    private static final String UNID = "0123456789ABCDEF0123456789ABCDEF";
    private static final String FORM = """
            <form name='Sample'>
              <actionbar>
                <action title='Run'><code event='click'><lotusscript>%s</lotusscript></code></action>
              </actionbar>
              <body><richtext><par>
                <field name='Subject' type='text' kind='editable'/>
                <field name='Day' type='datetime' kind='editable'/>
                <field name='Count' type='number' kind='editable'/>
                <field name='Greeting' type='text' kind='computed'>
                  <code event='defaultvalue'><formula>"Hello " + Subject</formula></code></field>
                <field name='Shown' type='text' kind='computedfordisplay'>
                  <code event='defaultvalue'><formula>@Platform</formula></code></field>
              </par></richtext></body>
            </form>""";

    @TempDir
    private Path folder;

    private SampleDomain domain;
    private NotesClient client;
    private int button = 1;
    private @Nullable String text;

    @BeforeEach
    void start() {
        domain = new SampleDomain(folder);
        domain.mail()
                .put(new NoteBuilder(UNID)
                        .form("Sample")
                        .text("Subject", "Lunch")
                        .text("Categories", "a", "b")
                        .date("Day", LocalDate.of(2026, 12, 1))
                        .build());
    }

    @AfterEach
    void stop() {
        if (client != null) {
            client.close();
        }
        domain.close();
    }

    /** @param body of the sub of the action Run */
    private UiDocument open(boolean edit, String... body) {
        String script = "Sub Click(Source As Button)\n" + String.join("\n", body) + "\nEnd Sub";
        client = new NotesClient(
                domain.client(SampleDomain.JANE),
                new Design(List.of(FORM.formatted(script.replace("&", "&amp;").replace("<", "&lt;")))),
                ClientSettings.PLAIN,
                this);
        client.openView(SampleDomain.SERVER, SampleDomain.MAIL, "");
        return client.open(UNID, edit);
    }

    @Test
    void hasWhatWasTypedInTheDocumentAfterARefresh() {
        UiDocument window = open(true);
        window.invoke("FieldSetText", List.of("subject", "Dinner"));
        assertThat(window.get("FieldGetText", List.of("Subject"))).isEqualTo("Dinner");
        assertThat(items(window, "Subject")).containsExactly("Lunch");
        window.invoke("Refresh", List.of(true));
        assertThat(items(window, "Subject")).containsExactly("Dinner");
        assertThat(items(window, "Greeting")).containsExactly("Hello Dinner");
        assertThat(domain.mail().find(UNID).text("Subject")).isEqualTo("Lunch");
    }

    @Test
    void showsWhatIsSetOnTheDocumentAtOnce() {
        UiDocument window = open(true);
        document(window).invoke("ReplaceItemValue", List.of("Subject", "Set"));
        assertThat(window.get("FieldGetText", List.of("Subject"))).isEqualTo("Set");
    }

    @Test
    void storesEachFieldInItsType() {
        UiDocument window = open(true);
        window.type("Day", "07/02/2026");
        window.type("Count", "2.5");
        window.invoke("Save", List.of());
        var stored = domain.mail().find(UNID);
        assertThat(stored.item("Day").orElseThrow().values())
                .containsExactly(NotesTime.dateOnly(LocalDate.of(2026, 7, 2)));
        assertThat(stored.item("Count").orElseThrow().values()).containsExactly(2.5);
        assertThat(stored.text("Greeting")).isEqualTo("Hello Lunch");
        assertThat(stored.item("Shown")).isEmpty();
        window.type("Day", "some day");
        assertError(13, () -> window.invoke("Save", List.of()));
    }

    @Test
    void joinsTheValuesOfAList() {
        UiDocument window = open(false);
        assertThat(window.get("FieldGetText", List.of("Categories"))).isEqualTo("a; b");
        assertThat(window.get("FieldGetText", List.of("Day"))).isEqualTo("12/01/2026");
        assertThat(window.get("FieldGetText", List.of("Shown"))).isEqualTo("Windows");
        assertError(7412, () -> window.get("FieldGetText", List.of("Nowhere")));
    }

    @Test
    void changesNothingInReadMode() {
        UiDocument window = open(false);
        for (String method : List.of("Save", "Reload")) {
            assertError(4412, () -> window.invoke(method, List.of()));
        }
        assertError(4412, () -> window.invoke("FieldSetText", List.of("Subject", "x")));
        assertError(4412, () -> window.invoke("GotoField", List.of("Subject")));
        window.set("EditMode", List.of(), true);
        window.invoke("Reload", List.of());
        assertError(5, () -> window.invoke("FieldSetText", List.of("Greeting", "x")));
    }

    @Test
    void copiesTheFieldThatWasSelected() {
        UiDocument window = open(true);
        window.invoke("GotoField", List.of("Subject"));
        window.invoke("Copy", List.of());
        assertThat(client.screen().clipboard()).isEmpty();
        window.invoke("SelectAll", List.of());
        window.invoke("Copy", List.of());
        assertThat(client.screen().clipboard()).isEqualTo("Lunch");
    }

    @Test
    void anUnsavedDocumentIsNewUntilItIsSaved() {
        open(false);
        UiDocument window = client.compose("Sample", Map.of("Day", LocalDateTime.of(2026, 7, 1, 0, 0)));
        assertThat(window.get("IsNewDoc", List.of())).isEqualTo(true);
        assertThat(items(window, "Subject")).containsExactly("");
        window.type("Subject", "New");
        window.invoke("Save", List.of());
        assertThat(window.get("IsNewDoc", List.of())).isEqualTo(false);
        Object unid = document(window).get("UniversalID", List.of());
        assertThat(domain.mail().find(String.valueOf(unid)).text("Greeting")).isEqualTo("Hello New");
        window.invoke("Close", List.of());
        assertThat(document(client.window()).get("UniversalID", List.of())).isEqualTo(UNID);
    }

    @Test
    void asksBeforeItLosesWhatWasTyped() {
        UiDocument window = open(true);
        window.type("Subject", "Kept");
        button = 6;
        window.invoke("Close", List.of());
        assertThat(domain.mail().find(UNID).text("Subject")).isEqualTo("Kept");
        UiDocument again = client.open(UNID, true);
        again.type("Subject", "Lost");
        again.invoke("Close", List.of(true));
        assertThat(domain.mail().find(UNID).text("Subject")).isEqualTo("Kept");
        assertThat(client.screen().messages()).hasSize(1);
    }

    @Test
    void promptsGiveWhatThePersonAnswers() {
        String[] script = {
            "Dim workspace As New NotesUIWorkspace, answer As Variant, list(1) As String",
            "list(0) = \"one\"",
            "list(1) = \"two\"",
            "answer = workspace.Prompt(3, \"T\", \"Enter\", \"d\")",
            "If IsEmpty(answer) Then MessageBox \"cancelled\" Else MessageBox answer",
            "answer = workspace.Prompt(4, \"T\", \"Choose\", \"one\", list)",
            "If IsEmpty(answer) Then MessageBox \"cancelled\" Else MessageBox answer",
            "If workspace.Prompt(2, \"T\", \"Really?\") = 1 Then MessageBox \"yes\" Else MessageBox \"no\"",
            "Call workspace.ViewRefresh()"
        };
        open(false, script);
        text = "two";
        button = 6;
        ClickResult answered = client.click("Run");
        assertThat(answered.error()).isNull();
        assertThat(answered.messages()).containsExactly("two", "two", "Really?", "yes");
        assertThat(answered.prompts()).containsExactly("Enter", "Choose");
        assertThat(answered.viewRefreshes()).isEqualTo(1);
        text = null;
        button = 7;
        assertThat(client.click("Run").messages()).containsExactly("cancelled", "cancelled", "Really?", "no");
    }

    @Test
    void opensAnotherDocumentInAWindowOfItsOwn() {
        domain.mail()
                .put(new NoteBuilder("A".repeat(32))
                        .form("Sample")
                        .text("Subject", "Other")
                        .build());
        UiDocument first = open(
                false,
                "Dim workspace As New NotesUIWorkspace, session As New NotesSession, other As NotesUIDocument",
                "Set other = workspace.EditDocument(True, session.CurrentDatabase.GetDocumentByUNID(\"" + "A".repeat(32)
                        + "\"))",
                "MessageBox workspace.CurrentDocument.FieldGetText(\"Subject\")");
        assertThat(client.click("Run").messages()).containsExactly("Other");
        assertThat(client.window()).isNotSameAs(first);
        assertThat(client.window().isEditing()).isTrue();
        assertThat(client.window().shown("Subject")).isEqualTo("Other");
    }

    @Test
    void anErrorThatNobodyCatchesIsOfTheClick() {
        open(false, "Dim session As New NotesSession", "Call session.CurrentDatabase.GetDocumentByUNID(\"1\")");
        assertThat(client.click("Run").error().number()).isEqualTo(4324);
    }

    @Override
    public int answer(String message, int flags, String title) {
        return button;
    }

    @Override
    public @Nullable String enter(String message, String title, String initial) {
        return text;
    }

    @Override
    public @Nullable String choose(String message, String title, String initial, List<String> choices) {
        return text;
    }

    private static ScriptObject document(UiDocument window) {
        return (ScriptObject) window.get("Document", List.of());
    }

    private static List<Object> items(UiDocument window, String name) {
        return ((ScriptArray) document(window).get("GetItemValue", List.of(name))).values();
    }

    private static void assertError(int number, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ScriptError.class,
                        e -> assertThat(e.number()).as(e.text()).isEqualTo(number));
    }
}
