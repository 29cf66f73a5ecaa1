package org.dominomeetings.core.entry.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.ibm.icu.impl.ICUData;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.UResourceBundle;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The committed table is CLDR's, as ICU4J carries it, and a few names that CLDR has not. */
class WindowsZonesTest {
    /** Reviewed by hand; the table itself gives the reason of each. */
    private static final Map<String, String> DROPPED_BY_WINDOWS = Map.of(
            "Armenian Standard Time", "Asia/Yerevan",
            "Kamchatka Standard Time", "Asia/Kamchatka",
            "Mexico Standard Time", "America/Mexico_City",
            "Mexico Standard Time 2", "America/Mazatlan",
            "Mid-Atlantic Standard Time", "Atlantic/South_Georgia");

    @Test
    void everyNameThatCldrHasLeadsToCldrsZoneAndNoneIsMissing() {
        Map<String, String> cldr = new TreeMap<>();
        UResourceBundle names = UResourceBundle.getBundleInstance(ICUData.ICU_BASE_NAME, "windowsZones")
                .get("mapTimezones");
        for (String name : Collections.list(names.getKeys())) {
            cldr.put(name, TimeZone.getIDForWindowsID(name, "001"));
        }
        assertThat(cldr)
                .hasSizeGreaterThan(130)
                .contains(entry("Eastern Standard Time", "America/New_York"), entry("UTC+12", "Etc/GMT-12"));

        Map<String, String> ours = table();
        ours.keySet().removeAll(DROPPED_BY_WINDOWS.keySet());
        assertThat(ours).isEqualTo(cldr);
    }

    @Test
    void theOnlyNamesBeyondCldrAreThoseThatWindowsHasDropped() {
        assertThat(table()).containsAllEntriesOf(DROPPED_BY_WINDOWS);
        for (String name : DROPPED_BY_WINDOWS.keySet()) {
            assertThat(TimeZone.getIDForWindowsID(name, "001")).as(name).isNull();
        }
    }

    @Test
    void thisJvmKnowsEveryZoneOfTheTable() {
        assertThat(ZoneId.getAvailableZoneIds()).containsAll(table().values());
    }

    private static Map<String, String> table() {
        Map<String, String> table = new TreeMap<>();
        ZoneName.load().forEach((name, id) -> table.put((String) name, (String) id));
        return table;
    }
}
