package lotus.domino;

import java.util.Calendar;
import java.util.Date;

/** Signatures of HCL's {@code lotus.domino.DateTime}, to compile against; this type never ships. */
public interface DateTime extends Base {
    void adjustDay(int number) throws NotesException;

    void adjustDay(int number, boolean flag) throws NotesException;

    void adjustHour(int number) throws NotesException;

    void adjustHour(int number, boolean flag) throws NotesException;

    void adjustMinute(int number) throws NotesException;

    void adjustMinute(int number, boolean flag) throws NotesException;

    void adjustMonth(int number) throws NotesException;

    void adjustMonth(int number, boolean flag) throws NotesException;

    void adjustSecond(int number) throws NotesException;

    void adjustSecond(int number, boolean flag) throws NotesException;

    void adjustYear(int number) throws NotesException;

    void adjustYear(int number, boolean flag) throws NotesException;

    void convertToZone(int number, boolean flag) throws NotesException;

    String getDateOnly() throws NotesException;

    String getGMTTime() throws NotesException;

    String getLocalTime() throws NotesException;

    Session getParent() throws NotesException;

    String getTimeOnly() throws NotesException;

    int getTimeZone() throws NotesException;

    String getZoneTime() throws NotesException;

    boolean isDST() throws NotesException;

    void setAnyDate() throws NotesException;

    void setAnyTime() throws NotesException;

    void setLocalDate(int number1, int number2, int number3) throws NotesException;

    void setLocalDate(int number1, int number2, int number3, boolean flag) throws NotesException;

    void setLocalTime(Calendar calendar) throws NotesException;

    void setLocalTime(Date date) throws NotesException;

    void setLocalTime(int number1, int number2, int number3, int number4) throws NotesException;

    void setLocalTime(String text) throws NotesException;

    void setNow() throws NotesException;

    int timeDifference(DateTime dateTime) throws NotesException;

    double timeDifferenceDouble(DateTime dateTime) throws NotesException;

    Date toJavaDate() throws NotesException;

    String getReplicaID() throws NotesException;
}
