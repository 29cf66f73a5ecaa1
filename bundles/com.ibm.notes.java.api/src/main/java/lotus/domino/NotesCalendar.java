package lotus.domino;

import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.NotesCalendar}, to compile against; this type never ships. */
public interface NotesCalendar extends Base {
    NotesCalendarEntry createEntry(String text) throws NotesException;

    NotesCalendarEntry createEntry(String text, int number) throws NotesException;

    boolean getAutoSendNotices() throws NotesException;

    Vector getEntries(DateTime dateTime1, DateTime dateTime2) throws NotesException;

    Vector getEntries(DateTime dateTime1, DateTime dateTime2, int number1, int number2) throws NotesException;

    int getEntriesProcessed() throws NotesException;

    NotesCalendarEntry getEntry(String text) throws NotesException;

    NotesCalendarEntry getEntryByNoteID(String text) throws NotesException;

    NotesCalendarEntry getEntryByUNID(String text) throws NotesException;

    Vector getNewInvitations() throws NotesException;

    Vector getNewInvitations(DateTime dateTime1, DateTime dateTime2) throws NotesException;

    NotesCalendarNotice getNoticeByUNID(String text) throws NotesException;

    int getReadRangeMask1() throws NotesException;

    int getReadRangeMask2() throws NotesException;

    int getReadXLotusPropsOutputLevel() throws NotesException;

    DateTime getUntilTime() throws NotesException;

    String readRange(DateTime dateTime1, DateTime dateTime2) throws NotesException;

    String readRange(DateTime dateTime1, DateTime dateTime2, int number1, int number2) throws NotesException;

    void setAutoSendNotices(boolean flag) throws NotesException;

    void setReadRangeMask1(int number) throws NotesException;

    void setReadRangeMask2(int number) throws NotesException;

    void setReadXLotusPropsOutputLevel(int number) throws NotesException;

    String getApptunidFromUID(String text, boolean flag) throws NotesException;

    boolean getActAsDbOwner() throws NotesException;

    boolean getAutoRemoveProcessedNotices() throws NotesException;

    String getRecurrenceID(DateTime dateTime) throws NotesException;

    void setActAsDbOwner(boolean flag) throws NotesException;

    void setAutoRemoveProcessedNotices(boolean flag) throws NotesException;
}
