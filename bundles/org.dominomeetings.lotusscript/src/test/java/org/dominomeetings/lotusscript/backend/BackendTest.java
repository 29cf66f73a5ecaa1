package org.dominomeetings.lotusscript.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dominomeetings.lotusscript.SampleDomain;
import org.dominomeetings.lotusscript.value.DataType;
import org.dominomeetings.lotusscript.value.Dates;
import org.dominomeetings.lotusscript.value.ScriptArray;
import org.dominomeetings.lotusscript.value.ScriptError;
import org.dominomeetings.lotusscript.value.ScriptObject;
import org.dominomeetings.lotusscript.value.Special;
import org.dominomeetings.standin.store.NoteBuilder;
import org.dominomeetings.standin.store.NotesTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackendTest {

    private static final String UNID = "0123456789ABCDEF0123456789ABCDEF";
    private static final Instant START = Instant.parse("2026-12-01T09:00:00Z");

    @TempDir
    private Path folder;

    private SampleDomain domain;
    private final List<Backend> open = new ArrayList<>();

    @BeforeEach
    void start() {
        domain = new SampleDomain(folder);
        domain.mail()
                .put(new NoteBuilder(UNID)
                        .form("Appointment")
                        .text("Subject", "Lunch")
                        .text("Categories", "a", "b")
                        .number("Number", 1.5)
                        .time("StartDateTime", START, SampleDomain.ZONE)
                        .date("Day", LocalDate.of(2026, 12, 1))
                        .times("Time", NotesTime.timeOnly(LocalTime.of(10, 30)))
                        .build());
    }

    @AfterEach
    void stop() {
        open.forEach(Backend::close);
        domain.close();
    }

    @Test
    void findsMembersInWhicheverCase() {
        ScriptObject entry = entry(SampleDomain.JANE);
        assertThat(entry.get("uNIVERSALid", List.of())).isEqualTo(UNID);
        assertThat(entry.get("HASITEM", List.of("subject"))).isEqualTo(true);
        assertThat(entry.get("IsNewNote", List.of())).isEqualTo(false);
    }

    @Test
    void hasNoMembersThatOnlyJavaHas() {
        ScriptObject entry = entry(SampleDomain.JANE);
        assertError(184, () -> session(SampleDomain.JANE).get("Recycle", List.of()));
        assertError(184, () -> entry.get("getItemValueString", List.of("Subject")));
        assertError(184, () -> mail(SampleDomain.JANE).get("getReplicaID", List.of()));
    }

    @Test
    void givesItemsAsArraysFromNull() {
        ScriptObject entry = entry(SampleDomain.JANE);
        assertThat(values(entry, "Categories")).containsExactly("a", "b");
        assertThat(values(entry, "Number")).containsExactly(1.5);
        assertThat(values(entry, "StartDateTime")).containsExactly(LocalDateTime.of(2026, 12, 1, 10, 0));
        assertThat(values(entry, "Day")).containsExactly(LocalDateTime.of(2026, 12, 1, 0, 0));
        assertThat(values(entry, "Time")).containsExactly(Dates.time(LocalTime.of(10, 30)));
        assertThat(values(entry, "Missing")).containsExactly("");
        ScriptArray array = (ScriptArray) entry.get("GetItemValue", List.of("Categories"));
        assertThat(array.bound(1)).isEqualTo(new ScriptArray.Range(0, 1));
    }

    @Test
    void givesTimesAsObjectsWhereTheMethodSaysSo() {
        ScriptObject entry = entry(SampleDomain.JANE);
        ScriptObject start = time(entry, "StartDateTime");
        assertThat(start.typeName()).isEqualToIgnoringCase("NOTESDATETIME");
        assertThat(start.get("DateOnly", List.of())).isEqualTo("12/01/2026");
        assertThat(start.get("TimeOnly", List.of())).isEqualTo("10:00:00 AM");
        assertThat(start.get("LSGMTTime", List.of())).isEqualTo(LocalDateTime.of(2026, 12, 1, 9, 0));
        assertThat(start.get("LSLocalTime", List.of())).isEqualTo(LocalDateTime.of(2026, 12, 1, 10, 0));
        assertThat(time(entry, "Day").get("TimeOnly", List.of())).isEqualTo("");
        assertThat(dateTimes(entry, "Missing")).containsExactly("");
        assertError(13, () -> dateTimes(entry, "Subject"));
        assertError(13, () -> dateTimes(entry, "Number"));
    }

    @Test
    void readsAndSetsItemsByTheExtendedSyntax() {
        ScriptObject entry = entry(SampleDomain.JANE);
        assertThat(((ScriptArray) entry.get("sUBJECT", List.of())).values()).containsExactly("Lunch");
        assertThat(entry.takesArguments("Subject")).isFalse();
        entry.set("Subject", List.of(), "Dinner");
        assertThat(values(entry, "Subject")).containsExactly("Dinner");
    }

    @Test
    void storesEachKindOfValue() {
        ScriptObject entry = entry(SampleDomain.JANE);
        replace(entry, "Number", (short) 3);
        replace(entry, "Categories", ScriptArray.of(DataType.STRING, List.of("x", "y", "z")));
        replace(entry, "StartDateTime", LocalDateTime.of(2026, 7, 1, 12, 0));
        replace(entry, "Day", LocalDateTime.of(2026, 7, 2, 0, 0));
        replace(entry, "Time", Dates.time(LocalTime.of(8, 15)));
        replace(entry, "Empty", Special.EMPTY);
        assertThat(entry.get("Save", List.of(false, false))).isEqualTo(true);
        var stored = domain.mail().find(UNID);
        assertThat(stored.item("Number").orElseThrow().values()).containsExactly(3.0);
        assertThat(stored.item("Categories").orElseThrow().texts()).containsExactly("x", "y", "z");
        assertThat(stored.item("StartDateTime").orElseThrow().values())
                .containsExactly(NotesTime.of(Instant.parse("2026-07-01T10:00:00Z"), SampleDomain.ZONE));
        assertThat(stored.item("Day").orElseThrow().values())
                .containsExactly(NotesTime.dateOnly(LocalDate.of(2026, 7, 2)));
        assertThat(stored.item("Time").orElseThrow().values()).containsExactly(NotesTime.timeOnly(LocalTime.of(8, 15)));
        assertThat(stored.text("Empty")).isEmpty();
        assertError(94, () -> replace(entry, "Empty", Special.NULL));
        assertError(200, () -> replace(entry, "Empty", ScriptArray.of(List.of())));
    }

    @Test
    void copiesATimeAloneAsItWas() {
        ScriptObject entry = entry(SampleDomain.JANE);
        replace(entry, "Copy", entry.get("GetItemValue", List.of("Time")));
        entry.get("Save", List.of(false, false));
        assertThat(domain.mail().find(UNID).item("Copy").orElseThrow().values())
                .containsExactly(NotesTime.timeOnly(LocalTime.of(10, 30)));
    }

    @Test
    void doesNotSaveOverSomebodyElse() {
        ScriptObject entry = entry(SampleDomain.JANE);
        ScriptObject other = entry(SampleDomain.DAVE);
        replace(other, "Subject", "Dave's");
        assertThat(other.get("Save", List.of(false, false))).isEqualTo(true);
        replace(entry, "Subject", "Jane's");
        assertThat(entry.get("Save", List.of(false, false))).isEqualTo(false);
        assertThat(domain.mail().find(UNID).text("Subject")).isEqualTo("Dave's");
    }

    @Test
    void tellsErrorsOfNotesByTheirNumbers() {
        assertError(4060, () -> mail(SampleDomain.SAM));
        assertError(4091, () -> mail(SampleDomain.JANE).get("GetDocumentByUNID", List.of("0".repeat(32))));
        assertError(4324, () -> mail(SampleDomain.JANE).get("GetDocumentByUNID", List.of("1")));
    }

    @Test
    void readersHoldOverTheNetwork() {
        domain.mail()
                .put(new NoteBuilder("F".repeat(32))
                        .readers("Readers", SampleDomain.JANE)
                        .build());
        List<Object> unid = List.of("F".repeat(32));
        assertThat(mail(SampleDomain.JANE).get("GetDocumentByUNID", unid)).isInstanceOf(ScriptObject.class);
        assertError(4091, () -> mail(SampleDomain.DAVE).get("GetDocumentByUNID", unid));
    }

    @Test
    void actsInTheClientsOwnName() {
        ScriptObject session = session(SampleDomain.DAVE);
        assertThat(session.get("UserName", List.of())).isEqualTo(SampleDomain.DAVE);
        assertThat(session.get("EffectiveUserName", List.of())).isEqualTo(SampleDomain.DAVE);
        assertThat(session.get("IsOnServer", List.of())).isEqualTo(false);
        assertThat(session.get("CurrentDatabase", List.of())).isEqualTo(Special.NOTHING);
    }

    @Test
    void opensLocalReplicasByAnEmptyServer() {
        domain.localReplica();
        ScriptObject local =
                (ScriptObject) session(SampleDomain.JANE).get("GetDatabase", List.of("", SampleDomain.MAIL));
        assertThat(local.get("IsOpen", List.of())).isEqualTo(true);
        assertThat(local.get("Server", List.of())).isEqualTo("");
        assertThat(local.get("ReplicaID", List.of())).isEqualTo("85255E01001356A8");
        assertThat(mail(SampleDomain.JANE).get("Server", List.of())).isEqualTo(SampleDomain.SERVER);
    }

    @Test
    void givesNothingOrAClosedDatabaseWhereThereIsNone() {
        ScriptObject session = session(SampleDomain.JANE);
        assertThat(session.get("GetDatabase", List.of(SampleDomain.SERVER, "none.nsf", false)))
                .isEqualTo(Special.NOTHING);
        ScriptObject closed = (ScriptObject) session.get("GetDatabase", List.of(SampleDomain.SERVER, "none.nsf"));
        assertThat(closed.get("IsOpen", List.of())).isEqualTo(false);
        assertError(4063, () -> closed.get("GetDocumentByUNID", List.of(UNID)));
        domain.server().setReachable(false);
        assertThat(session.get("GetDatabase", List.of(SampleDomain.SERVER, SampleDomain.MAIL, false)))
                .isEqualTo(Special.NOTHING);
    }

    @Test
    void goesThroughResponses() {
        domain.mail()
                .put(new NoteBuilder("A".repeat(32))
                        .parent(UNID)
                        .text("Subject", "One")
                        .build());
        ScriptObject entry = entry(SampleDomain.JANE);
        ScriptObject responses = (ScriptObject) entry.get("Responses", List.of());
        assertThat(responses.get("Count", List.of())).isEqualTo(1);
        ScriptObject first = (ScriptObject) responses.get("GetFirstDocument", List.of());
        assertThat(first.get("IsResponse", List.of())).isEqualTo(true);
        assertThat(first.get("ParentDocumentUNID", List.of())).isEqualTo(UNID);
        assertThat(responses.get("GetNextDocument", List.of(first))).isEqualTo(Special.NOTHING);
        assertThat(first.get("ParentDatabase", List.of())).isSameAs(entry.get("ParentDatabase", List.of()));
    }

    @Test
    void makesDatesFromTexts() {
        ScriptObject time = create("NotesDateTime", "12/01/2026 10:00:00 AM");
        assertThat(time.get("LSGMTTime", List.of())).isEqualTo(LocalDateTime.of(2026, 12, 1, 9, 0));
        time.invoke("AdjustHour", List.of((short) 20));
        assertThat(time.get("LocalTime", List.of())).isEqualTo("12/02/2026 06:00:00 AM");
        assertThat(create("NotesDateTime", "12/01/2026").get("TimeOnly", List.of()))
                .isEqualTo("");
        assertThat(create("NotesDateTime", "10:00 PM").get("DateOnly", List.of()))
                .isEqualTo("");
        assertThat(create("NotesDateTime", "12:00:00 AM").get("TimeOnly", List.of()))
                .isEqualTo("12:00:00 AM");
        assertError(13, () -> create("NotesDateTime", "12/01/2026 " + "10 o'clock"));
    }

    @Test
    void makesTheOtherClassesThatHaveAConstructor() {
        assertThat(create("notesname", SampleDomain.JANE).get("Abbreviated", List.of()))
                .isEqualTo("Jane Doe/Acme");
        ScriptObject made =
                BackendClasses.create(backend(SampleDomain.JANE), "NotesDocument", List.of(mail(SampleDomain.JANE)));
        ScriptObject item = BackendClasses.create(
                backend(SampleDomain.JANE), "NotesItem", List.of(made, "Readers", SampleDomain.JANE, (short) 1075));
        assertThat(item.get("IsReaders", List.of())).isEqualTo(true);
        assertThat(item.isA("NOTESITEM")).isTrue();
    }

    @Test
    void deleteRecyclesAndReadsAnew() {
        ScriptObject entry = entry(SampleDomain.JANE);
        replace(entry, "Subject", "Changed");
        assertThat(entry(SampleDomain.JANE)).isSameAs(entry);
        entry.delete();
        assertThat(entry.isDeleted()).isTrue();
        assertError(91, () -> entry.get("UniversalID", List.of()));
        assertThat(values(entry(SampleDomain.JANE), "Subject")).containsExactly("Lunch");
    }

    @Test
    void recyclesWhatAScriptMadeButNotWhatWindowsHold() {
        Backend backend = backend(SampleDomain.JANE);
        ScriptObject before = mail(SampleDomain.JANE);
        Set<ScriptObject> there = backend.made();
        ScriptObject entry = entry(SampleDomain.JANE);
        ScriptObject kept = (ScriptObject) before.get("CreateDocument", List.of());
        ScriptObject time = time(entry, "StartDateTime");
        backend.recycleSince(there, Set.of(Backend.unwrap(kept)));
        assertThat(List.of(before.isDeleted(), kept.isDeleted())).containsOnly(false);
        assertThat(List.of(entry.isDeleted(), time.isDeleted())).containsOnly(true);
        open.remove(backend);
        backend.close();
        assertThat(domain.client(SampleDomain.JANE).handles().leaked()).isEmpty();
    }

    private Backend backend(String person) {
        return open.stream()
                .filter(there -> ((ScriptObject) there.wrap(there.session()))
                        .get("UserName", List.of())
                        .equals(person))
                .findFirst()
                .orElseGet(() -> {
                    Backend made = new Backend(domain.session(person), SampleDomain.CLOCK);
                    open.add(made);
                    return made;
                });
    }

    private ScriptObject session(String person) {
        return create(person, "NotesSession", List.of());
    }

    private ScriptObject mail(String person) {
        return create(person, "NotesDatabase", List.of(SampleDomain.SERVER, SampleDomain.MAIL));
    }

    private ScriptObject entry(String person) {
        return (ScriptObject) mail(person).get("GetDocumentByUNID", List.of(UNID));
    }

    private ScriptObject create(String className, String text) {
        return create(SampleDomain.JANE, className, List.of(text));
    }

    private ScriptObject create(String person, String className, List<Object> arguments) {
        return BackendClasses.create(backend(person), className, arguments);
    }

    private static List<Object> values(ScriptObject document, String item) {
        return ((ScriptArray) document.get("GetItemValue", List.of(item))).values();
    }

    private static List<Object> dateTimes(ScriptObject document, String item) {
        return ((ScriptArray) document.get("GetItemValueDateTimeArray", List.of(item))).values();
    }

    private static ScriptObject time(ScriptObject document, String item) {
        return (ScriptObject) dateTimes(document, item).get(0);
    }

    private static void replace(ScriptObject document, String item, Object value) {
        document.invoke("ReplaceItemValue", List.of(item, value));
    }

    private static void assertError(int number, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ScriptError.class,
                        e -> assertThat(e.number()).as(e.text()).isEqualTo(number));
    }
}
