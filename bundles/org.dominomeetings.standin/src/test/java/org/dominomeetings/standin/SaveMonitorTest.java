package org.dominomeetings.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.standin.SaveMonitor.Death;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteBuilder;
import org.dominomeetings.standin.store.UnrestrictedWriter;
import org.junit.jupiter.api.Test;

class SaveMonitorTest extends ServerTestBase {
    private static final String MAIL = SampleServer.MAIL;
    private static final Note PLAN =
            new NoteBuilder().form("Appointment").text("Subject", "Plan").build();

    private int ends;
    private final SaveMonitor saves = new SaveMonitor(() -> ends++);

    @Test
    void countsWhatACallerHasSavedAndNothingElse() throws NotesException {
        stored().put(PLAN);
        Database mail = mailFileAs(SampleServer.JANE);
        Document entry = mail.getDocumentByUNID(PLAN.unid());
        assertThat(server.saves().counts()).isEmpty();
        entry.replaceItemValue("Subject", "Second plan").recycle();
        assertThat(entry.save(false, false)).isTrue();
        new UnrestrictedWriter(stored(), server.clock()).save(stored().find(PLAN.unid()));
        entry.replaceItemValue("Subject", "Too late").recycle();
        assertThat(entry.save(false, false)).isFalse();
        Document memo = mail.createDocument();
        memo.replaceItemValue("Form", "Memo").recycle();
        memo.save(false, false);
        assertThat(server.saves().counts()).isEqualTo(Map.of(MAIL + " Appointment", 1, MAIL + " Memo", 1));
    }

    @Test
    void endsTheProcessBeforeTheSaveThatFits() {
        saves.order(new Death(MAIL, "Appointment", Map.of("Subject", "Plan"), 2, true));
        saves.before("names.nsf", PLAN);
        saves.before(
                MAIL, new NoteBuilder().form("Memo").text("Subject", "Plan").build());
        saves.before(
                MAIL,
                new NoteBuilder().form("Appointment").text("Subject", "Other").build());
        saves.before(MAIL, PLAN);
        saves.after(MAIL, PLAN);
        assertThat(ends).isZero();
        saves.before(MAIL, PLAN);
        assertThat(ends).isEqualTo(1);
        saves.before(MAIL, PLAN);
        assertThat(ends).as("an order is for one save").isEqualTo(1);
    }

    @Test
    void endsTheProcessAfterTheSaveThatFits() {
        saves.order(new Death(MAIL, "Appointment", Map.of(), 1, false));
        saves.before(MAIL, PLAN);
        assertThat(ends).isZero();
        saves.after(MAIL, PLAN);
        assertThat(ends).isEqualTo(1);
    }

    @Test
    void forgetsWhatItWasToWaitFor() {
        saves.order(new Death(MAIL, "Appointment", Map.of(), 1, true));
        saves.forgetOrders();
        saves.before(MAIL, PLAN);
        assertThat(ends).isZero();
        assertThatThrownBy(() -> new Death(MAIL, "Appointment", Map.of(), 0, true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
