package org.dominomeetings.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.account.token.ProviderSessions;
import org.dominomeetings.core.entry.EntryReference;
import org.dominomeetings.core.entry.EntryStore;
import org.dominomeetings.core.ledger.Ledger;
import org.dominomeetings.core.overload.Admission;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.reconcile.ServerState;
import org.dominomeetings.core.spi.http.HttpTransport;
import org.dominomeetings.rest.http.Handler;
import org.dominomeetings.rest.http.PublicUrls;
import org.dominomeetings.rest.http.Request;
import org.dominomeetings.rest.operation.OperationExecutor;
import org.dominomeetings.rest.testing.CountingRandom;
import org.dominomeetings.rest.testing.FakeRequest;
import org.dominomeetings.rest.testing.Problems;
import org.dominomeetings.rest.testing.SteppedClock;
import org.dominomeetings.rest.testing.Stub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is decided before an entry is looked at: the entries here tell which one would have been. */
class MeetingResourceTest {
    private static final String UNID = "5A3C1E0000000000C125880000000031";

    private final List<EntryReference> lookedAt = new ArrayList<>();
    private final EntryStore entries = Stub.of(EntryStore.class)
            .on("saved", arguments -> lookAt(arguments[0]))
            .on("place", arguments -> lookAt(arguments[0]))
            .make();
    private final MeetingResource resource = resource(ApiFixture.jane(entries));

    private Object lookAt(Object ref) {
        lookedAt.add((EntryReference) ref);
        throw MeetingException.of(ProblemCode.ENTRY_NOT_FOUND);
    }

    private static MeetingResource resource(Authentication authentication) {
        MeetingService meetings = new MeetingService(
                Stub.of(Ledger.class).make(),
                ApiFixture.PROVIDERS,
                null,
                new ProviderSessions(Stub.of(HttpTransport.class).make(), new SteppedClock(), new CountingRandom()),
                Duration.ofSeconds(20),
                new ServerState(),
                new SteppedClock(),
                new CountingRandom());
        SteppedClock clock = new SteppedClock();
        return new MeetingResource(
                authentication,
                new OperationsResource(
                        authentication,
                        new OperationExecutor(new Admission(clock), clock, new CountingRandom()),
                        new PublicUrls("")),
                meetings,
                ApiFixture.PROVIDERS);
    }

    @Test
    void theEntryIsTheOneOfThePathInTheMailFileOfTheQuery() {
        FakeRequest request = FakeRequest.of("GET", "/x").parameter("mailfile", "mail/jane.nsf");

        assertThat(refusal(resource::show, request)).isEqualTo("entry-not-found");

        assertThat(lookedAt).hasSize(1);
        assertThat(lookedAt.get(0).unid()).isEqualTo(UNID);
        assertThat(lookedAt.get(0).mailFile()).hasValue("mail/jane.nsf");
    }

    @Test
    void aReadByPostIsAReadWithNothingInItsBody() {
        assertThat(refusal(resource::showByPost, change("{}"))).isEqualTo("entry-not-found");
        assertThat(refusal(resource::showByPost, change("{'apply':'client'}"))).isEqualTo("unknown-member:apply");
        assertThat(lookedAt).hasSize(1);
    }

    @Test
    void withoutAMailFileItIsTheOneOfTheUrl() {
        refusal(resource::start, FakeRequest.of("GET", "/x"));

        assertThat(lookedAt.get(0).mailFile()).isEmpty();
    }

    @Test
    void noFilesNameHasAControlCharacter() {
        FakeRequest request = FakeRequest.of("GET", "/x").parameter("mailfile", "mail/jane.nsf\u0000.txt");

        assertThat(refusal(resource::show, request)).isEqualTo("entry-not-found");
        assertThat(lookedAt).isEmpty();
    }

    @Test
    void nobodyLearnsNothing() {
        MeetingResource ofNobody = resource(ApiFixture.nobody());

        assertThat(refusal(ofNobody::show, FakeRequest.of("GET", "/x"))).isEqualTo("login-required");
        assertThat(refusal(ofNobody::create, FakeRequest.of("POST", "/x"))).isEqualTo("login-required");
    }

    @Test
    void aChangeThatAnotherSiteMayHaveCausedIsNotEvenRead() {
        Handler[] changes = {
            resource::create,
            resource::update,
            resource::delete,
            resource::discard,
            resource::detach,
            resource::writeLater,
            resource::showByPost
        };
        for (Handler change : changes) {
            assertThat(refusal(change, FakeRequest.of("POST", "/x").body("application/json", "{")))
                    .isEqualTo("missing-header");
            assertThat(refusal(change, FakeRequest.change("POST", "/x", "{").header("Origin", "https://evil.example")))
                    .isEqualTo("foreign-origin");
        }
        assertThat(lookedAt).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                       | missing-member:service",
                "{'service':'open'}                                       | missing-member:apply",
                "{'service':'open','apply':'both'}                        | wrong-value:apply",
                "{'service':'open','apply':'server','leave':true}         | unknown-member:leave",
                "{'service':'open','apply':'server','entry':{}}           | unknown-member:entry",
                "{'service':'open','apply':'server','key':'k'}            | unknown-member:key",
                "{'service':'open','apply':'client'}                      | missing-member:entry",
                "{'service':'open','apply':'client','entry':{'x':1}}      | unknown-member:x",
                "{'service':'open','apply':'client','entry':{'start':'tomorrow'}} | wrong-value:start",
                "{'service':'open','apply':'client','parent':'x','entry':{}} | wrong-value:parent",
                "{'service':'open','apply':'client','adopt':true}         | wrong-value:apply",
                "{'service':'open','apply':'server','adopt':'true'}       | wrong-value:adopt",
                "{'service':'open','apply':'server','adopt':true,'key':'k'} | unknown-member:key",
                "{'service':'open','apply':'server','wait':1}             | unknown-member:wait",
                "{'service':'open','apply':'client','wait':9,'entry':{}}  | wrong-value:wait",
                "{'service':'open','apply':'client','wait':1,'entry':{}}  | entry-not-found",
                "{'service':'open','apply':'server','bearer':'b'}         | unknown-member:bearer",
                "{'service':'open','apply':'server'}                      | entry-not-found",
                "{'service':'open','apply':'client','entry':{}}           | entry-not-found"
            })
    void aCreateSaysWhichServiceAndWhereItIsApplied(String json, String problem) {
        assertThat(refusal(resource::create, change(json))).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                             | missing-member:apply",
                "{'apply':'server','service':'open'}            | unknown-member:service",
                "{'apply':'client','entry':{}}                  | missing-member:key",
                "{'apply':'client','key':'k'}                   | missing-member:entry",
                "{'apply':'server'}                             | entry-not-found",
                "{'apply':'client','key':'k','entry':{}}        | entry-not-found"
            })
    void anUpdateOfWhatIsOnAScreenShowsItsKey(String json, String problem) {
        assertThat(refusal(resource::update, change(json))).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'apply':'server','key':'k'}                   | wrong-value:apply",
                "{'apply':'client'}                             | missing-member:key",
                "{'apply':'client','key':'k','entry':{}}        | unknown-member:entry",
                "{'apply':'client','key':'k','wait':1}          | unknown-member:wait",
                "{'apply':'client','key':'k'}                   | entry-not-found"
            })
    void onlyAClientDiscardsOrLeavesWritingToTheServer(String json, String problem) {
        assertThat(refusal(resource::discard, change(json))).isEqualTo(problem);
        assertThat(refusal(resource::writeLater, change(json))).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'apply':'both'}                        | wrong-value:apply",
                "{'apply':'server','leave':true}         | unknown-member:leave",
                "{'apply':'server'}                      | entry-not-found",
                "{'apply':'client','entry':{}}           | missing-member:key",
                "{'apply':'client','key':'k','entry':{}} | entry-not-found"
            })
    void whatIsDetachedIsTheSavedEntryOrTheOneOnTheScreen(String json, String problem) {
        assertThat(refusal(resource::detach, change(json))).isEqualTo(problem);
    }

    /** RFC 9110, 9.3.5: a DELETE may lose its body on the way. */
    @Test
    void aDeleteMayHaveItsWordInTheQuery() {
        FakeRequest bodiless =
                FakeRequest.of("DELETE", "/x").header("X-Domino-Meetings", "1").parameter("apply", "server");
        FakeRequest post =
                FakeRequest.of("POST", "/x").header("X-Domino-Meetings", "1").parameter("apply", "server");

        assertThat(refusal(resource::delete, bodiless)).isEqualTo("entry-not-found");
        assertThat(refusal(resource::delete, post)).isEqualTo("content-type");
    }

    @Test
    void theParentOfAnInstanceIsAUniversalId() {
        String parent = "0123456789ABCDEF0123456789abcdef";
        refusal(resource::update, change("{'apply':'client','key':'k','parent':'" + parent + "','entry':{}}"));

        assertThat(lookedAt.get(0).parent()).hasValue(parent);
    }

    private static FakeRequest change(String json) {
        return FakeRequest.change("POST", "/x", json.replace('\'', '"'));
    }

    private static String refusal(Handler handler, FakeRequest request) {
        Request matched = request.matched("unid", UNID);
        return Problems.of(() -> handler.handle(matched));
    }
}
