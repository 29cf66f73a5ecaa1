package lotus.domino;

/** Signatures of HCL's {@code lotus.domino.DateRange}, to compile against; this type never ships. */
public interface DateRange extends Base {
    DateTime getEndDateTime() throws NotesException;

    Session getParent() throws NotesException;

    DateTime getStartDateTime() throws NotesException;

    String getText() throws NotesException;

    void setEndDateTime(DateTime dateTime) throws NotesException;

    void setStartDateTime(DateTime dateTime) throws NotesException;

    void setText(String text) throws NotesException;
}
