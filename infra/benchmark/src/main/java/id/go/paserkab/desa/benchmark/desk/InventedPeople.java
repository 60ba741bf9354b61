package id.go.paserkab.desa.benchmark.desk;

import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.Facts;
import id.go.paserkab.desa.population.IntakeRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Families of four, invented from a seed: the same people for the same number. */
final class InventedPeople {

    private static final String[] GIVEN = {
        "Muhammad",
        "Siti",
        "Nur",
        "Ahmad",
        "Sri",
        "Rahmat",
        "Dewi",
        "Budi",
        "Rina",
        "Yusuf",
        "Agus",
        "Aisyah",
        "Hendra",
        "Fitri",
        "Joko",
        "Wati",
        "Arif",
        "Lestari",
        "Dian",
        "Rizky"
    };
    private static final String[] FAMILY = {
        "Hidayat", "Aminah", "Saputra", "Wulandari", "Rahman", "Susanti", "Pratama", "Handayani",
        "Kurniawan", "Yuliana", "Setiawan", "Maharani", "Gunawan", "Puspita", "Firmansyah", "Utami"
    };
    private static final int SIZE = 4;

    private InventedPeople() {}

    static List<IntakeRow> people(int count) {
        var random = new Random(count);
        var rows = new ArrayList<IntakeRow>(count);
        for (var number = 0; number < count; number++) {
            rows.add(new IntakeRow(number + 2, person(number, random), family(number / SIZE)));
        }
        return rows;
    }

    private static Facts family(int number) {
        return Facts.of(
                Map.of(
                        Fact.FAMILY_NUMBER,
                        "640103%010d".formatted(number + 2_000_000_000L),
                        Fact.ADDRESS,
                        "Jalan Negara RT " + number % 20));
    }

    private static Facts person(int number, Random random) {
        var place = number % SIZE;
        var facts = new EnumMap<Fact, String>(Fact.class);
        var born =
                LocalDate.of(
                        1950 + random.nextInt(70), 1 + random.nextInt(12), 1 + random.nextInt(28));
        facts.put(
                Fact.NAME,
                pick(GIVEN, random) + " " + pick(FAMILY, random) + " " + pick(FAMILY, random));
        facts.put(Fact.NIK, "640103%010d".formatted(number + 1_000_000_000L));
        facts.put(
                Fact.SEX,
                place == 0 ? "1" : place == 1 ? "2" : String.valueOf(1 + random.nextInt(2)));
        facts.put(Fact.BIRTH_PLACE, "Tana Paser");
        facts.put(Fact.BIRTH_DATE, born.toString());
        facts.put(Fact.RELIGION, String.valueOf(1 + random.nextInt(6)));
        facts.put(Fact.EDUCATION, String.valueOf(1 + random.nextInt(10)));
        facts.put(Fact.OCCUPATION, String.valueOf(1 + random.nextInt(88)));
        facts.put(Fact.MARITAL, place < 2 ? "2" : "1");
        facts.put(Fact.RELATIONSHIP, place == 0 ? "1" : place == 1 ? "3" : "4");
        facts.put(Fact.CITIZENSHIP, "1");
        facts.put(Fact.FATHER_NAME, pick(GIVEN, random));
        facts.put(Fact.MOTHER_NAME, pick(GIVEN, random));
        facts.put(Fact.BLOOD, "13");
        return Facts.of(facts);
    }

    private static String pick(String[] names, Random random) {
        return names[random.nextInt(names.length)];
    }
}
