package org.dominomeetings.standin.api;

import lotus.domino.NotesException;

/**
 * The errors of Notes that the stand-in throws, with the numbers of {@code lotus.domino.NotesError}.
 *
 * @see "HCL Domino Designer help, NotesException (Java) and the pages of the methods that throw them"
 */
public enum NotesError {
    /** Errors of the core, whose text follows the words "Notes error:". */
    CORE(4000, "Notes error: "),
    NO_ACCESS(4060, "You are not authorized to open the database "),
    NOT_OPEN(4063, "Database has not been opened yet"),
    UNKNOWN_TYPE(4085, "Unknown or unsupported object type in Vector or value: "),
    BAD_UNID(4091, "Invalid universal id"),
    MIXED_ARRAY(4238, "All elements of a Vector must be of one type"),
    EMPTY_UNID(4323, "No universal id was given"),
    WRONG_LENGTH(4324, "A universal id has 32 hexadecimal digits"),
    REMOVED(4376, "Object has been removed or recycled"),
    THREAD(4463, "Thread has not been initialised for Notes"),
    DXL_IMPORT(4522, "DXL importer operation failed: "),
    ARGUMENT_REMOVED(4466, "A passed-in argument has been removed or recycled");

    private final int id;
    private final String text;

    NotesError(int id, String text) {
        this.id = id;
        this.text = text;
    }

    public NotesException exception() {
        return exception("");
    }

    public NotesException exception(String detail) {
        return new NotesException(id, text + detail);
    }

    public NotesException exception(String detail, Exception cause) {
        return new NotesException(id, text + detail, cause);
    }
}
