package org.dominomeetings.standin.http.control;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dominomeetings.standin.DominoDomain;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.access.CanonicalName;
import org.dominomeetings.standin.http.control.resource.ControlRequest;
import org.dominomeetings.standin.http.control.resource.ControlResource;

/** {@code /standin/places}: the servers and clients of the domain. */
final class PlacesControl implements ControlResource {
    @Override
    public Object answer(ControlRequest call) {
        DominoDomain domain = call.place().domain();
        if (call.isPost()) {
            String name = call.needed("name");
            Optional<DominoServer> there = domain.find(name);
            DominoServer place = there.isPresent() ? there.get() : add(domain, name, call);
            call.flag("reachable").ifPresent(place::setReachable);
        }
        return domain.places().stream().map(PlacesControl::tell).toList();
    }

    /** Beside the data folder of the server of this process; what an earlier process left there is read. */
    private static DominoServer add(DominoDomain domain, String name, ControlRequest call) {
        DominoServer here = domain.places().get(0);
        Path data = here.data().path();
        String folder = data.getFileName() + "-" + CanonicalName.common(name).replaceAll("[^A-Za-z0-9]", "_");
        Clock clock = Clock.system(here.clock().getZone());
        DominoServer place = call.flag("client").orElse(false)
                ? domain.addClient(data.resolveSibling(folder), name, clock)
                : domain.addServer(data.resolveSibling(folder), name, clock);
        place.clock().setTo(here.now());
        return place;
    }

    private static Map<String, Object> tell(DominoServer place) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", place.name());
        json.put("client", place.isClient());
        json.put("reachable", place.isReachable());
        List<Map<String, String>> databases = place.data().all().stream()
                .map(database -> Map.of(
                        "path", database.path(), "replicaId", database.info().replicaId()))
                .toList();
        json.put("databases", databases);
        return json;
    }
}
