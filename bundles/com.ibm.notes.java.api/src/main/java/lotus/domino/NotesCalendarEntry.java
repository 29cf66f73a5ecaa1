package lotus.domino;

import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.NotesCalendarEntry}, to compile against; this type never ships. */
public interface NotesCalendarEntry extends Base {
    void accept(String text) throws NotesException;

    void accept(String text1, int number, String text2) throws NotesException;

    void cancel(String text) throws NotesException;

    void cancel(String text1, int number, String text2) throws NotesException;

    void counter(String text, DateTime dateTime1, DateTime dateTime2) throws NotesException;

    void counter(String text, DateTime dateTime1, DateTime dateTime2, boolean flag) throws NotesException;

    void counter(String text1, DateTime dateTime1, DateTime dateTime2, boolean flag, int number, String text2)
            throws NotesException;

    void counter(String text1, DateTime dateTime1, DateTime dateTime2, int number, String text2) throws NotesException;

    void decline(String text) throws NotesException;

    void decline(String text, boolean flag) throws NotesException;

    void decline(String text1, boolean flag, int number, String text2) throws NotesException;

    void delegate(String text1, String text2) throws NotesException;

    void delegate(String text1, String text2, boolean flag) throws NotesException;

    void delegate(String text1, String text2, boolean flag, int number, String text3) throws NotesException;

    void delegate(String text1, String text2, int number, String text3) throws NotesException;

    Document getAsDocument() throws NotesException;

    Document getAsDocument(int number) throws NotesException;

    Document getAsDocument(int number, String text) throws NotesException;

    Vector getNotices() throws NotesException;

    String getUID() throws NotesException;

    String read() throws NotesException;

    String read(String text) throws NotesException;

    void remove() throws NotesException;

    void remove(int number, String text) throws NotesException;

    void requestInfo(String text) throws NotesException;

    void tentativelyAccept(String text) throws NotesException;

    void tentativelyAccept(String text1, int number, String text2) throws NotesException;

    void update(String text) throws NotesException;

    void update(String text1, String text2) throws NotesException;

    void update(String text1, String text2, long number) throws NotesException;

    void update(String text1, String text2, long number, String text3) throws NotesException;
}
