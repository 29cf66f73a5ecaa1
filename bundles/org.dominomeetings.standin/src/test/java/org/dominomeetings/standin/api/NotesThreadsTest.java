package org.dominomeetings.standin.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.domino.osgi.core.context.ContextInfo;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import lotus.domino.Database;
import lotus.domino.NotesException;
import lotus.domino.NotesFactory;
import lotus.domino.NotesThread;
import lotus.domino.Session;
import org.dominomeetings.standin.Covers;
import org.dominomeetings.standin.HttpContext;
import org.dominomeetings.standin.MisuseException;
import org.dominomeetings.standin.SampleServer;
import org.dominomeetings.standin.ServerTestBase;
import org.junit.jupiter.api.Test;

class NotesThreadsTest extends ServerTestBase {
    @Test
    @Covers("NotesFactory.createSession()")
    void aThreadThatWasNotInitialisedGetsNoSession() {
        assertNotesError(4463, NotesFactory::createSession);
    }

    @Test
    @Covers({"NotesThread.sinitThread()", "NotesThread.stermThread()"})
    void initialisingIsCounted() throws Exception {
        NotesThread.sinitThread();
        NotesThread.sinitThread();
        NotesThread.stermThread();
        Session session = NotesFactory.createSession();
        session.recycle();
        NotesThread.stermThread();
        assertNotesError(4463, NotesFactory::createSession);
        assertNotesError(4463, session::getUserName);
        assertThat(server.handles().leaked()).isEmpty();
    }

    @Test
    @Covers("NotesThread.stermThread()")
    void aSessionThatWasNotRecycledBeforeTheThreadEndedIsLeaked() throws Exception {
        NotesThread.sinitThread();
        NotesFactory.createSession().getDatabase("", SampleServer.MAIL);
        NotesThread.stermThread();
        assertThat(server.handles().leaked()).isEqualTo(Map.of("Session", 1, "Database", 1));
    }

    @Test
    @Covers("NotesThread.stermThread()")
    void terminatingWhatWasNotInitialisedIsAMisuse() {
        assertThatThrownBy(NotesThread::stermThread).isInstanceOf(MisuseException.class);
        mailFileAs(SampleServer.JANE);
        assertThatThrownBy(NotesThread::stermThread).isInstanceOf(MisuseException.class);
        assertThat(ContextInfo.getUserDatabase()).isNotNull();
    }

    @Test
    @Covers("NotesThread.sinitThread()")
    void aRequestThatLeavesItsThreadInitialisedIsAMisuse() {
        mailFileAs(SampleServer.JANE);
        NotesThread.sinitThread();
        HttpContext.leave();
        assertThat(server.handles().misuse()).singleElement().asString().contains("stermThread");
        assertNotesError(4463, NotesFactory::createSession);
    }

    @Test
    @Covers("NotesThread.runNotes()")
    void theContainersObjectsAreForTheRequestsThreadAlone() throws Exception {
        Database mail = mailFileAs(SampleServer.JANE);
        Throwable inOther = inAnotherThread(() -> mail.getTitle());
        assertThat(inOther).isInstanceOf(MisuseException.class).hasMessageContaining("another thread");
    }

    @Test
    @Covers({"ContextInfo.getUserDatabase()", "ContextInfo.getUserSession()", "NotesFactory.createSession()"})
    void anotherThreadHasItsOwnSessionAndNoContext() throws Exception {
        mailFileAs(SampleServer.JANE);
        Throwable problem = inAnotherThread(() -> {
            assertThat(ContextInfo.getUserSession()).isNull();
            assertThat(ContextInfo.getUserDatabase()).isNull();
            Session own = NotesFactory.createSession();
            assertThat(own.getEffectiveUserName()).isEqualTo(SampleServer.SERVER);
            own.recycle();
        });
        assertThat(problem).isNull();
        assertThat(server.handles().leaked()).isEmpty();
    }

    @Test
    @Covers({
        "ContextInfo.getDataDirectory()",
        "ContextInfo.getUserDatabase()",
        "ContextInfo.getUserSession()",
        "ContextInfo.isAnonymous()"
    })
    void contextInfoTellsTheRequest() throws Exception {
        mailFileAs(SampleServer.DAVE);
        assertThat(ContextInfo.getUserSession().getEffectiveUserName()).isEqualTo(SampleServer.DAVE);
        assertThat(ContextInfo.getUserDatabase().getFilePath()).isEqualTo(SampleServer.MAIL);
        assertThat(ContextInfo.isAnonymous()).isFalse();
        assertThat(ContextInfo.getDataDirectory())
                .isEqualTo(data.toAbsolutePath().toString());
        rootAs("Anonymous");
        assertThat(ContextInfo.isAnonymous()).isTrue();
        assertThat(ContextInfo.getUserDatabase()).isNull();
        HttpContext.leave();
        assertThat(ContextInfo.getUserSession()).isNull();
    }

    @Test
    void aRequestForADatabaseThatIsNotThereDoesNotBegin() {
        assertThatThrownBy(() -> HttpContext.enter(SampleServer.JANE, "mail/none.nsf"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(HttpContext.current()).isNull();
        assertNotesError(4463, NotesFactory::createSession);
    }

    private interface Work {
        void run() throws NotesException;
    }

    private static Throwable inAnotherThread(Work work) throws InterruptedException {
        AtomicReference<Throwable> problem = new AtomicReference<>();
        Thread thread = new NotesThread(() -> {
            try {
                work.run();
            } catch (Throwable e) {
                problem.set(e);
            }
        });
        thread.start();
        thread.join();
        return problem.get();
    }
}
