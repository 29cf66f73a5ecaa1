package lotus.domino;

import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.NotesCalendarNotice}, to compile against; this type never ships. */
public interface NotesCalendarNotice extends Base {
    void accept(String text) throws NotesException;

    void acceptCounter(String text) throws NotesException;

    void counter(String text, DateTime dateTime1, DateTime dateTime2) throws NotesException;

    void counter(String text, DateTime dateTime1, DateTime dateTime2, boolean flag) throws NotesException;

    void decline(String text) throws NotesException;

    void decline(String text, boolean flag) throws NotesException;

    void declineCounter(String text) throws NotesException;

    void delegate(String text1, String text2) throws NotesException;

    void delegate(String text1, String text2, boolean flag) throws NotesException;

    Document getAsDocument() throws NotesException;

    String getNoteID() throws NotesException;

    Vector getOutstandingInvitations() throws NotesException;

    String getUNID() throws NotesException;

    boolean isOverwriteCheckEnabled() throws NotesException;

    String read() throws NotesException;

    void removeCancelled() throws NotesException;

    void requestInfo(String text) throws NotesException;

    void sendUpdatedInfo(String text) throws NotesException;

    void setOverwriteCheckEnabled(boolean flag) throws NotesException;

    void tentativelyAccept(String text) throws NotesException;
}
