package org.dominomeetings.core.model;

import java.time.Duration;
import java.util.List;
import org.dominomeetings.core.model.InjectedFault.Kind;
import org.dominomeetings.core.model.ModelAction.Button;
import org.dominomeetings.core.model.ModelAction.Click;
import org.dominomeetings.core.model.ModelTest.Ending;
import org.junit.jupiter.api.Test;

/** Sequences that broke a promise once. Chance finds each of them hardly ever, so they are kept here as they were found. */
class RegressionSequencesTest {
    /** The death falls behind a refresh, so that the pair of tokens is lost and the delete a day later needs a consent. */
    @Test
    void aDeleteThatWaitsForAConsentIsTriedWithEachRun() {
        ModelTest.check(
                List.of(
                        click(Button.CREATE, 1, ReplicaLocation.OFFICE, null),
                        new ModelAction.Remove(1, ReplicaLocation.OFFICE),
                        new ModelAction.Wait(Duration.ofHours(2)),
                        click(Button.CREATE, 0, ReplicaLocation.OFFICE, new InjectedFault(7, Kind.DIES_AFTER, null))),
                CreateLookup.LISTING,
                Ending.NOBODY_CLICKS);
    }

    /** The one server knows of the first create since long, and takes the second one, just sent by the other, for it. */
    @Test
    void aCreateThatHasJustBegunIsNotTakenForTheOneBeforeIt() {
        ModelAction.Click elsewhere = click(Button.UPDATE, 0, ReplicaLocation.BRANCH, null);
        ModelTest.check(repeatedWhileAnotherServer(elsewhere), CreateLookup.BOTH, Ending.EVERYONE_CLICKS_AGAIN);
    }

    @Test
    void norIsItWhereTheOtherServerIsToDelete() {
        ModelAction.Click elsewhere = click(Button.DELETE, 0, ReplicaLocation.BRANCH, null);
        for (Ending ending : Ending.values()) {
            ModelTest.check(repeatedWhileAnotherServer(elsewhere), CreateLookup.BOTH, ending);
        }
    }

    /** Asked by the sweeper, the service makes a meeting of which the one who clicks has just said that he wants none. */
    @Test
    void aMeetingThatTheSweepersQuestionMakesBesideADeleteIsDeletedAgain() {
        ModelAction.Click delete = click(Button.DELETE, 0, ReplicaLocation.BRANCH, null);
        for (Ending ending : Ending.values()) {
            ModelTest.check(
                    List.of(
                            click(
                                    Button.CREATE,
                                    0,
                                    ReplicaLocation.OFFICE,
                                    new InjectedFault(6, Kind.DIES_BEFORE, null)),
                            click(Button.UPDATE, 0, ReplicaLocation.OFFICE, null),
                            click(Button.UPDATE, 0, ReplicaLocation.BRANCH, null),
                            new ModelAction.Wait(Duration.ofMinutes(3)),
                            new ModelAction.Sweep(new InjectedFault(2, Kind.MEANWHILE, delete))),
                    CreateLookup.CREATING_OR_TELLING,
                    ending);
        }
    }

    /** The first create, which told another time, arrives after the second one under the same mark. */
    @Test
    void aCreateThatArrivesAfterItsRepetitionDoesNotHideTheMeeting() {
        for (Ending ending : Ending.values()) {
            ModelTest.check(
                    List.of(
                            click(
                                    Button.CREATE,
                                    0,
                                    ReplicaLocation.OFFICE,
                                    new InjectedFault(6, Kind.DIES_AND_LATE, null)),
                            new ModelAction.Move(0, ReplicaLocation.OFFICE, 1),
                            click(
                                    Button.CREATE,
                                    0,
                                    ReplicaLocation.OFFICE,
                                    new InjectedFault(7, Kind.DIES_AFTER, null)),
                            click(Button.UPDATE, 0, ReplicaLocation.LAPTOP, new InjectedFault(3, Kind.UNHEARD, null))),
                    CreateLookup.BOTH,
                    ending);
        }
    }

    private static List<ModelAction> repeatedWhileAnotherServer(Click elsewhere) {
        return List.of(
                click(Button.CREATE, 0, ReplicaLocation.OFFICE, new InjectedFault(5, Kind.UNHEARD, null)),
                new ModelAction.Clock(1, Duration.ofSeconds(-62)),
                click(Button.UPDATE, 0, ReplicaLocation.TABLET, null),
                new ModelAction.Replicate(ReplicaLocation.TABLET, ReplicaLocation.OFFICE),
                new ModelAction.Wait(Duration.ofMinutes(3)),
                click(Button.CREATE, 0, ReplicaLocation.OFFICE, new InjectedFault(7, Kind.MEANWHILE, elsewhere)));
    }

    private static ModelAction.Click click(Button button, int entry, ReplicaLocation at, InjectedFault mishap) {
        return new ModelAction.Click(button, entry, at, mishap);
    }
}
