package lotus.domino;

/** Signatures of HCL's {@code lotus.domino.DbDirectory}, to compile against; this type never ships. */
public interface DbDirectory extends Base {
    Database createDatabase(String text) throws NotesException;

    Database createDatabase(String text, boolean flag) throws NotesException;

    String getClusterName() throws NotesException;

    String getClusterName(String text) throws NotesException;

    Database getFirstDatabase(int number) throws NotesException;

    String getName() throws NotesException;

    Database getNextDatabase() throws NotesException;

    Session getParent() throws NotesException;

    boolean isHonorShowInOpenDatabaseDialog() throws NotesException;

    Database openDatabase(String text) throws NotesException;

    Database openDatabase(String text, boolean flag) throws NotesException;

    Database openDatabaseByReplicaID(String text) throws NotesException;

    Database openDatabaseIfModified(String text, DateTime dateTime) throws NotesException;

    Database openMailDatabase() throws NotesException;

    void setHonorShowInOpenDatabaseDialog(boolean flag) throws NotesException;
}
