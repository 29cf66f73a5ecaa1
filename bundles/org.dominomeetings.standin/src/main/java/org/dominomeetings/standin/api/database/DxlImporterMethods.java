package org.dominomeetings.standin.api.database;

import lotus.domino.ACL;
import lotus.domino.Database;
import lotus.domino.DxlImporter;
import lotus.domino.NotesException;
import org.dominomeetings.standin.DocumentedIn;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.api.Handle;
import org.dominomeetings.standin.api.Implementation;
import org.dominomeetings.standin.api.NotesError;
import org.dominomeetings.standin.view.ViewDesign;

/** The implemented methods of DxlImporter: enough to bring a view into a database. */
public final class DxlImporterMethods extends Implementation {
    /** What happens to design elements unless told otherwise. */
    private int design = DxlImporter.DXLIMPORTOPTION_IGNORE;

    private boolean replicaRequired = true;

    public DxlImporterMethods(Handle handle) {
        super(handle);
    }

    @DocumentedIn("HCL Domino Designer help, DesignImportOption (NotesDXLImporter - Java)")
    public void setDesignImportOption(int option) {
        design = option;
    }

    @DocumentedIn("HCL Domino Designer help, ReplicaRequiredForReplaceOrUpdate (NotesDXLImporter - Java)")
    public void setReplicaRequiredForReplaceOrUpdate(boolean required) {
        replicaRequired = required;
    }

    /**
     * Imports a view, in place of the one of the same name.
     *
     * @throws NotesException 4522 where it is no DXL, would replace an element in a database that is no replica of where it
     *     comes from, or the session may not design
     */
    @DocumentedIn("HCL Domino Designer help, importDxl (NotesDXLImporter - Java)")
    public void importDxl(String dxl, Database into) throws NotesException {
        if (design == DxlImporter.DXLIMPORTOPTION_IGNORE) {
            return;
        }
        if (design != DxlImporter.DXLIMPORTOPTION_REPLACE_ELSE_CREATE) {
            throw new NotInStandinException("DxlImporter with a design import option of " + design);
        }
        if (replicaRequired) {
            throw NotesError.DXL_IMPORT.exception("the database is no replica of the one in the DXL");
        }
        DatabaseMethods database = (DatabaseMethods) Handle.of(into).implementation();
        if (database.getCurrentAccessLevel() < ACL.LEVEL_DESIGNER) {
            throw NotesError.DXL_IMPORT.exception("You are not authorized to perform that operation");
        }
        try {
            ViewDesign.put(database.folder(), dxl);
        } catch (IllegalArgumentException noDxl) {
            throw NotesError.DXL_IMPORT.exception(String.valueOf(noDxl.getMessage()));
        }
    }
}
