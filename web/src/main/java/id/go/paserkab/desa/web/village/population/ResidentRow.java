package id.go.paserkab.desa.web.village.population;

import id.go.paserkab.desa.population.CodeList;
import id.go.paserkab.desa.population.ResidentLine;
import id.go.paserkab.desa.territory.Territory;

/** A resident in the list, with the words for codes and the path of their area. */
public record ResidentRow(ResidentLine line, String sex, String relationship, String path) {

    static ResidentRow of(ResidentLine line, Territory territory) {
        return new ResidentRow(
                line,
                line.sex() == null ? "" : CodeList.SEX.label(line.sex()),
                line.relationship() == null ? "" : CodeList.RELATIONSHIP.label(line.relationship()),
                territory.path(line.area()));
    }
}
