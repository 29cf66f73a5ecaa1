package org.dominomeetings.notes.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.notes.settings.ConfigurationDocument;
import org.dominomeetings.notes.testing.MeetingsServerFixture;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.access.AccessLevel;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.access.AclEntry;
import org.dominomeetings.standin.access.AdministrationServer;
import org.dominomeetings.standin.access.Privilege;
import org.dominomeetings.standin.store.DatabaseInfo;
import org.dominomeetings.standin.store.NsfFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one database: made where it is missing, closed, and told from its copies. */
class MeetingsDatabaseTest {
    private static final String ONE = MeetingsServerFixture.NAME;
    private static final String TWO = MeetingsServerFixture.OTHER;
    private static final String PATH = "meetings.nsf";

    @TempDir
    private Path data;

    @TempDir
    private Path otherData;

    private MeetingsServerFixture server;

    @BeforeEach
    void start() {
        server = new MeetingsServerFixture(data);
    }

    @AfterEach
    void stop() {
        assertThat(server.server.handles().leaked()).isEmpty();
        server.close();
    }

    @Test
    void whereItIsMissingItIsMadeAndLetsNobodyInButServersAndAdministrators() {
        database("").prepare(List.of("LocalDomainAdmins", "CN=Ann Admin/O=Acme"));

        DatabaseInfo info = server.folder(PATH).info();
        assertThat(info.title()).isEqualTo("Domino Meetings");
        assertThat(info.acl().maxInternetAccess()).isEqualTo(AccessLevel.NOACCESS);
        assertThat(info.acl().entries())
                .extracting(entry -> entry.name() + " " + entry.level() + " " + entry.type())
                .containsExactlyInAnyOrder(
                        "-Default- NOACCESS unspecified",
                        "Anonymous NOACCESS unspecified",
                        ONE + " MANAGER server",
                        "LocalDomainServers EDITOR servergroup",
                        "LocalDomainAdmins MANAGER unspecified",
                        "CN=Ann Admin/O=Acme MANAGER unspecified");
        assertThat(info.acl().rightsOf("CN=Anybody/O=Acme", Set.of()).mayOpen()).isFalse();
        assertThat(info.acl().rightsOf(Acl.ANONYMOUS, Set.of()).mayOpen()).isFalse();
        assertThat(info.acl().rightsOf(TWO, Set.of("LocalDomainServers")).privileges())
                .contains(Privilege.DELETE_DOCS)
                .doesNotContain(Privilege.REPLICATE);
    }

    /** Whatever an administrator writes there, it does not open what has to be closed. */
    @Test
    void whoIsNamedAsAnAdministratorIsListedOnce() {
        database("").prepare(List.of("localdomainservers", "cn=ACME01/o=acme", "-default-", "ANONYMOUS"));

        assertThat(server.folder(PATH).info().acl().entries())
                .extracting(entry -> entry.name() + " " + entry.level())
                .containsExactlyInAnyOrder(
                        "-Default- NOACCESS", "ANONYMOUS NOACCESS", ONE + " MANAGER", "LocalDomainServers EDITOR");
    }

    @Test
    void whatIsThereIsLeftAsItIs() {
        server.withDatabase();
        DatabaseInfo before = server.folder(PATH).info();

        database("").prepare(List.of("CN=Ann Admin/O=Acme"));
        database("acme01/Acme").prepare(List.of());

        DatabaseInfo after = server.folder(PATH).info();
        assertThat(after.acl().with(before.acl().administration())).isEqualTo(before.acl());
        assertThat(after.title()).isEqualTo(before.title());
        assertThat(server.folder(PATH).documents()).hasSize(1);
    }

    @Test
    void peoplesNamesAreKeptUpInItUnlessAnAdministratorHasSetThatOtherwise() {
        server.withDatabase();
        database("").prepare(List.of());
        assertThat(server.folder(PATH).info().acl().administration()).isEqualTo(AdministrationServer.of(ONE));

        AdministrationServer chosen = new AdministrationServer(TWO, AdministrationServer.Items.NONE);
        setAcl(server.folder(PATH).info().acl().with(chosen));
        database("").prepare(List.of());
        assertThat(server.folder(PATH).info().acl().administration()).isEqualTo(chosen);
        assertThat(database("").findings()).extracting(Finding::code).contains("names-not-kept-up");
    }

    @Test
    void inADatabaseThatIsMadeTheyAreKeptUp() {
        database("").prepare(List.of());
        assertThat(server.folder(PATH).info().acl().administration()).isEqualTo(AdministrationServer.of(ONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN=acme02/O=Acme", "acme02/Acme"})
    void noServerMakesItButTheArbiter(String arbiter) {
        server.other(otherData);

        assertThat(codeOf(() -> database(arbiter).prepare(List.of()))).isEqualTo(ProblemCode.LEDGER_UNAVAILABLE);

        assertThat(server.has(PATH)).isFalse();
        assertThat(Files.exists(otherData.resolve(PATH))).isFalse();
    }

    @Test
    void anotherServerWorksWithItOverTheNetworkAndNotWhileThatIsAway() {
        DominoServer other = server.other(otherData);
        NsfFolder.create(otherData, PATH, closed("85255E01001356AA", ONE));
        MeetingsDatabase database = database(TWO);
        database.prepare(List.of());

        assertThat(database.write("A".repeat(32), 1, (document, handles) -> {})).isTrue();
        assertThat(server.has(PATH)).isFalse();
        assertThat(database.findings())
                .extracting(Finding::code)
                .containsExactly("ledger-on-the-web", "names-not-kept-up");

        other.setReachable(false);
        assertThat(codeOf(database::check)).isEqualTo(ProblemCode.LEDGER_UNAVAILABLE);
        assertThat(codeOf(() -> database.write("A".repeat(32), 2, (document, handles) -> {})))
                .isEqualTo(ProblemCode.LEDGER_UNAVAILABLE);
        other.setReachable(true);
        assertThat(database.write("A".repeat(32), 2, (document, handles) -> {})).isTrue();
    }

    /** Somebody replicated the database to this server and did not say who keeps it: nothing may be written there. */
    @Test
    void aCopyOfAnotherServersIsNotWorkedWithUnlessItsAdministratorSaysSo() {
        server.withDatabase();
        arbiterIs(TWO);
        MeetingsDatabase copy = database("");

        assertThat(codeOf(() -> copy.prepare(List.of()))).isEqualTo(ProblemCode.LEDGER_UNAVAILABLE);
        assertThatThrownBy(copy::check).rootCause().hasMessageContaining("a copy of that on " + TWO);
        assertThat(codeOf(() -> copy.write("A".repeat(32), 1, (document, handles) -> {})))
                .isEqualTo(ProblemCode.LEDGER_UNAVAILABLE);
        assertThat(server.folder(PATH).find("A".repeat(32))).isNull();

        database(ONE).prepare(List.of());
        database("").prepare(List.of());
    }

    @Test
    void aDatabaseOfItsOwnWhileAnotherServerKeepsTheOneIsAProblem() {
        server.withDatabase();
        server.other(otherData);
        NsfFolder.create(otherData, PATH, closed("85255E01001356AA", ONE));

        assertThat(findings(TWO)).contains("PROBLEM second-ledger");
    }

    @Test
    void aReplicaUnderAnotherNameIsAProblem() {
        server.other(otherData);
        NsfFolder.create(otherData, PATH, closed("85255E01001356AA", ONE));
        NsfFolder.create(data, "copy.nsf", closed("85255E01001356AA", ONE));

        assertThat(findings(TWO)).contains("PROBLEM second-ledger");
    }

    @ParameterizedTest
    @ValueSource(strings = {Acl.DEFAULT, Acl.ANONYMOUS})
    void anOpenListIsAProblemAndIsNotChangedUnasked(String who) {
        server.withDatabase();
        for (AclEntry open : List.of(
                AclEntry.of(who, AccessLevel.DEPOSITOR),
                AclEntry.of(who, AccessLevel.NOACCESS, Privilege.READ_PUBLIC),
                AclEntry.of(who, AccessLevel.NOACCESS, Privilege.WRITE_PUBLIC))) {
            AclEntry own = AclEntry.of(ONE, AccessLevel.MANAGER);
            setAcl(new Acl(AccessLevel.NOACCESS, List.of(open, own)));

            assertThat(findings("")).contains("PROBLEM open-ledger").doesNotContain("WARNING ledger-on-the-web");

            assertThat(server.folder(PATH).info().acl().entries()).containsExactly(open, own);
        }
    }

    @Test
    void aClosedListOnALoggedServerIsNothingToTell() throws Exception {
        Files.writeString(data.resolve("notes.ini"), "TRANSLOG_Status=1\n");
        database("").prepare(List.of());

        assertThat(findings("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TRANSLOG_Status=0\n"})
    void withoutTransactionalLoggingACrashMayCostAMeeting(String ini) throws Exception {
        Files.writeString(data.resolve("notes.ini"), ini);
        database("").prepare(List.of());

        assertThat(findings("")).containsExactly("WARNING no-transaction-log");
    }

    @Test
    void whoManagesItIsAskedOfTheListWithItsGroups() {
        database("").prepare(List.of("CN=Ann Admin/O=Acme"));

        assertThat(database("").isManagedBy("CN=Ann Admin/O=Acme")).isTrue();
        assertThat(database("").isManagedBy("CN=Jane Doe/O=Acme")).isFalse();
        assertThat(database("").isManagedBy(TWO)).isFalse();
    }

    @Test
    void whatIsSetInTheConfigurationDocumentIsReadByItsName() {
        server.withDatabase();
        ConfigurationDocument document = new ConfigurationDocument(server.database());
        assertThat(document.read()).isEmpty();

        server.database().write(ConfigurationDocument.UNID, 1, (note, handles) -> {
            ItemWriter items = new ItemWriter(note, handles);
            items.text("Form", "MeetingsConfiguration");
            items.text("Meetings_Timeout_Seconds", "10");
            items.list("MEETINGS_PUBLIC_URLS", List.of("https://a.example", "https://b.example"));
        });

        assertThat(document.read())
                .isEqualTo(Map.of(
                        "MEETINGS_TIMEOUT_SECONDS", "10",
                        "MEETINGS_PUBLIC_URLS", "https://a.example,https://b.example"));
    }

    /** The guide tells it to whoever writes the document. */
    @Test
    void theConfigurationDocumentIsTheSameInEveryInstallation() {
        assertThat(ConfigurationDocument.UNID).isEqualTo("CC2A78559341041469647354B3B8D8AD");
    }

    private MeetingsDatabase database(String arbiter) {
        return new MeetingsDatabase(server.session, arbiter, PATH);
    }

    private List<String> findings(String arbiter) {
        return database(arbiter).findings().stream()
                .map(finding -> finding.weight() + " " + finding.code())
                .toList();
    }

    private void arbiterIs(String name) {
        database(name.equals(ONE) ? ONE : "")
                .write(
                        DocumentAccess.unid("arbiter", ""),
                        1,
                        (document, handles) -> new ItemWriter(document, handles).text("Server", name));
    }

    private void setAcl(Acl acl) {
        DatabaseInfo info = server.folder(PATH).info();
        server.folder(PATH).changeInfo(new DatabaseInfo(info.title(), info.replicaId(), acl, info.options()));
    }

    private static DatabaseInfo closed(String replicaId, String visitor) {
        Acl acl = Acl.of(
                AclEntry.of(Acl.DEFAULT, AccessLevel.NOACCESS),
                AclEntry.of(TWO, AccessLevel.MANAGER),
                AclEntry.of(visitor, AccessLevel.EDITOR, Privilege.DELETE_DOCS));
        return new DatabaseInfo("Domino Meetings", replicaId, acl);
    }

    private static ProblemCode codeOf(ThrowingCallable call) {
        MeetingException problem = catchThrowableOfType(MeetingException.class, call);
        assertThat(problem).isNotNull();
        return problem.code();
    }
}
