package org.dominomeetings.standin.api.database;

import static org.assertj.core.api.Assertions.assertThat;

import lotus.domino.Database;
import lotus.domino.DxlImporter;
import lotus.domino.NotesException;
import lotus.domino.Session;
import org.dominomeetings.standin.Covers;
import org.dominomeetings.standin.SampleServer;
import org.dominomeetings.standin.ServerTestBase;
import org.junit.jupiter.api.Test;

class DxlImporterTest extends ServerTestBase {
    private static final String VIEW = """
            <view xmlns='http://www.lotus.com/dxl' name='(Plans)'><code event='selection'><formula>SELECT %s</formula>
            </code><column itemname='Subject' sort='ascending'><columnheader title='Subject'/></column></view>""";

    @Test
    @Covers({
        "Session.createDxlImporter()",
        "DxlImporter.importDxl(String,Database)",
        "DxlImporter.setDesignImportOption(int)",
        "DxlImporter.setReplicaRequiredForReplaceOrUpdate(boolean)"
    })
    void aViewComesInPlaceOfTheOneOfItsName() throws Exception {
        stored().put(SampleServer.entry("A".repeat(32), "Plan").build());
        Database mail = mailFileAs(SampleServer.JANE);
        DxlImporter importer = importer(mail.getParent());

        importer.importDxl(VIEW.formatted("Form = \"Memo\""), mail);
        assertThat(mail.getView("(Plans)").getEntryCount()).isZero();
        mail.getView("(Plans)").recycle();
        importer.importDxl(VIEW.formatted("Form = \"Appointment\""), mail);

        assertThat(mail.getView("(plans)").getEntryCount()).isEqualTo(1);
        assertThat(mail.getViews()).hasSize(1);
    }

    @Test
    void nothingComesUnlessItIsAskedFor() throws Exception {
        Database mail = mailFileAs(SampleServer.JANE);
        mail.getParent().createDxlImporter().importDxl(VIEW.formatted("@All"), mail);
        assertThat(mail.getViews()).isEmpty();

        DxlImporter ofReplicas = mail.getParent().createDxlImporter();
        ofReplicas.setDesignImportOption(DxlImporter.DXLIMPORTOPTION_REPLACE_ELSE_CREATE);
        assertNotesError(4522, () -> ofReplicas.importDxl(VIEW.formatted("@All"), mail));
    }

    @Test
    void onlyWhoMayDesignImportsAndOnlyWhatIsDxl() throws Exception {
        Database daves = mailFileAs(SampleServer.DAVE);
        assertNotesError(4522, () -> importer(daves.getParent()).importDxl(VIEW.formatted("@All"), daves));

        Database janes = mailFileAs(SampleServer.JANE);
        assertNotesError(4522, () -> importer(janes.getParent()).importDxl("<view", janes));
        assertNotesError(4522, () -> importer(janes.getParent()).importDxl("<form name='F'/>", janes));
    }

    private static DxlImporter importer(Session session) throws NotesException {
        DxlImporter importer = session.createDxlImporter();
        importer.setDesignImportOption(DxlImporter.DXLIMPORTOPTION_REPLACE_ELSE_CREATE);
        importer.setReplicaRequiredForReplaceOrUpdate(false);
        return importer;
    }
}
