package org.dominomeetings.sandbox.tour;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemSnapshotTest {
    @Test
    void showsOnlyWhatChangedCameOrWent() {
        ItemSnapshot before = items("{'name':'Same','values':['x']},{'name':'Gone','values':['1']},"
                + "{'name':'LOCATION','values':['Room']}");
        ItemSnapshot after = items("{'name':'Same','values':['x']},{'name':'Location','values':['Room','Link']},"
                + "{'name':'New','values':[2.0]}");

        assertThat(before.differencesTo(after))
                .containsExactly(
                        List.of("Gone", "1", ""), List.of("LOCATION", "Room", "Room\nLink"), List.of("New", "", "2.0"));
    }

    private static ItemSnapshot items(String items) {
        return ItemSnapshot.of(
                JsonParser.parseString("{'items':[" + items + "]}").getAsJsonObject());
    }
}
