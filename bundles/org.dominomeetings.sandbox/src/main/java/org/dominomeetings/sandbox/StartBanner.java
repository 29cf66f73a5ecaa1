package org.dominomeetings.sandbox;

import java.io.PrintStream;
import java.util.List;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.sandbox.tour.Tour;
import org.dominomeetings.simulators.sametime.SametimeService;

/** The messages on the terminal after a start. */
final class StartBanner {
    private final PrintStream out;

    StartBanner(PrintStream out) {
        this.out = out;
    }

    void where(Sandbox sandbox, SandboxOptions options) {
        out.println("Domino Meetings runs in Equinox " + sandbox.equinoxVersion()
                + ", installed from the built update site.");
        out.println();
        out.println("  Domino (stand-in)    " + sandbox.url() + "   control: /standin/handles");
        out.println("  Services (simulated) " + sandbox.simulatorsUrl() + "   control: /simulators");
        out.println("  Data and logs        " + options.data());
        sandbox.notices().forEach(notice -> out.println("  " + notice));
        out.println();
        out.println("Who can log in:");
        for (SamplePerson person : SamplePerson.ALL) {
            out.printf(
                    "  %-10s %-20s  %s, %s%n",
                    person.shortName(), person.password(), person.commonName(), person.part());
        }
        out.println();
        out.println("Sametime takes anybody's mail address with " + SametimeService.PASSWORD
                + "; links of Jitsi lead to meet.jit.si itself.");
        out.println();
    }

    void afterTour(Tour tour) {
        List<String> lines = tour.curlLines();
        out.println();
        out.println("The same by hand: create, change (a new subject first), delete.");
        for (String line : lines) {
            out.println();
            out.println(line);
        }
        out.println();
        out.println("Ctrl-C ends it.");
    }
}
