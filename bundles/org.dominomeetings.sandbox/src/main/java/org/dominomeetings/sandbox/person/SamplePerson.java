package org.dominomeetings.sandbox.person;

import java.util.List;

/**
 * A person of the sample company.
 *
 * @param name canonical Notes name
 * @param shortName what is typed to log in
 * @param email internet address
 * @param mailFile path below the data folder
 * @param password for the stand-in, which listens on loopback and holds nobody's data
 * @param part what this person is there to show
 */
public record SamplePerson(String name, String shortName, String email, String mailFile, String password, String part) {
    /** The name of the stand-in's server. */
    public static final String SERVER = "CN=Calendar/O=Acme";

    public static final SamplePerson JANE = new SamplePerson(
            "CN=Jane Doe/O=Acme",
            "jdoe",
            "jane.doe@example.com",
            "mail/jdoe.nsf",
            "jane-in-the-sandbox",
            "owner of mail/jdoe.nsf, with accounts at the services");
    public static final SamplePerson DAVE = new SamplePerson(
            "CN=Dave Delegate/O=Acme",
            "ddelegate",
            "dave.delegate@example.com",
            "mail/ddelegate.nsf",
            "dave-in-the-sandbox",
            "delegate: Editor in Jane's mail file, with accounts of his own");
    public static final SamplePerson RITA = new SamplePerson(
            "CN=Rita Reader/O=Acme",
            "rreader",
            "rita.reader@example.com",
            "mail/rreader.nsf",
            "rita-in-the-sandbox",
            "Reader in Jane's mail file");
    public static final SamplePerson SAM = new SamplePerson(
            "CN=Sam Stranger/O=Acme",
            "sstranger",
            "sam.stranger@example.com",
            "mail/sstranger.nsf",
            "sam-in-the-sandbox",
            "administrator, a stranger to Jane's mail file");

    /** All of them, the owner first. */
    public static final List<SamplePerson> ALL = List.of(JANE, DAVE, RITA, SAM);

    /** {@code Jane Doe} of {@code CN=Jane Doe/O=Acme}. */
    public String commonName() {
        return name.substring("CN=".length(), name.indexOf('/'));
    }
}
