package lotus.domino;

import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.DirectoryNavigator}, to compile against; this type never ships. */
public interface DirectoryNavigator extends Base {
    boolean findFirstMatch() throws NotesException;

    long findFirstName() throws NotesException;

    boolean findNextMatch() throws NotesException;

    long findNextName() throws NotesException;

    boolean findNthMatch(long number) throws NotesException;

    long findNthName(int number) throws NotesException;

    String getCurrentItem() throws NotesException;

    long getCurrentMatch() throws NotesException;

    long getCurrentMatches() throws NotesException;

    String getCurrentName() throws NotesException;

    String getCurrentView() throws NotesException;

    Vector getFirstItemValue() throws NotesException;

    Vector getNextItemValue() throws NotesException;

    Vector getNthItemValue(int number) throws NotesException;

    boolean isMatchLocated() throws NotesException;

    boolean isNameLocated() throws NotesException;
}
