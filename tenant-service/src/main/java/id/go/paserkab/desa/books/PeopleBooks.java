package id.go.paserkab.desa.books;

import static id.go.paserkab.desa.books.Reading.day;
import static id.go.paserkab.desa.books.Reading.joined;
import static id.go.paserkab.desa.books.Reading.said;

import id.go.paserkab.desa.books.Book.Row;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.RegisterOnDay.Registered;
import id.go.paserkab.desa.population.Standing;
import java.util.ArrayList;
import java.util.List;

/** Writes the books that list residents of a day: B.1 and B.5. */
final class PeopleBooks {

    private PeopleBooks() {}

    /** Buku Induk Penduduk. */
    static List<Row> main(Reading reading) {
        var rows = new ArrayList<Row>();
        for (var one : reading.standing(Standing.RESIDENT)) {
            var facts = one.facts();
            var nickname = said(facts, Fact.NICKNAME);
            rows.add(
                    Row.of(
                            List.of(
                                    number(rows),
                                    said(facts, Fact.NAME)
                                            + (nickname.isEmpty() ? "" : " / " + nickname),
                                    Reading.sex(one),
                                    said(facts, Fact.MARITAL),
                                    said(facts, Fact.BIRTH_PLACE),
                                    day(facts, Fact.BIRTH_DATE),
                                    said(facts, Fact.RELIGION),
                                    said(facts, Fact.EDUCATION),
                                    said(facts, Fact.OCCUPATION),
                                    said(facts, Fact.LITERACY),
                                    said(facts, Fact.CITIZENSHIP),
                                    reading.address(one),
                                    said(facts, Fact.RELATIONSHIP),
                                    said(facts, Fact.NIK),
                                    said(one.family(), Fact.FAMILY_NUMBER),
                                    "")));
        }
        return rows;
    }

    /** Buku KTP dan Buku KK; where and when a card was issued is not in the register. */
    static List<Row> cards(Reading reading) {
        var rows = new ArrayList<Row>();
        for (var one : reading.standing(Standing.RESIDENT)) {
            var facts = one.facts();
            rows.add(
                    Row.of(
                            List.of(
                                    number(rows),
                                    said(one.family(), Fact.FAMILY_NUMBER),
                                    said(facts, Fact.NAME),
                                    said(facts, Fact.NIK),
                                    Reading.sex(one),
                                    born(one),
                                    said(facts, Fact.BLOOD),
                                    said(facts, Fact.RELIGION),
                                    said(facts, Fact.EDUCATION),
                                    said(facts, Fact.OCCUPATION),
                                    reading.address(one),
                                    said(facts, Fact.MARITAL),
                                    "",
                                    said(facts, Fact.RELATIONSHIP),
                                    said(facts, Fact.CITIZENSHIP),
                                    said(facts, Fact.FATHER_NAME),
                                    said(facts, Fact.MOTHER_NAME),
                                    day(one.standingOn()),
                                    "")));
        }
        return rows;
    }

    static String born(Registered one) {
        return joined(said(one.facts(), Fact.BIRTH_PLACE), day(one.facts(), Fact.BIRTH_DATE));
    }

    static String number(List<Row> before) {
        return Integer.toString(before.size() + 1);
    }
}
