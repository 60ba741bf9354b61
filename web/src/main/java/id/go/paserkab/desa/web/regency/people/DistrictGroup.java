package id.go.paserkab.desa.web.regency.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.register.District;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Villages of one kecamatan, as pages list them. */
public record DistrictGroup(District district, List<Village> villages) {

    private static final Comparator<District> BY_CODE = Comparator.comparing(District::code);

    static List<DistrictGroup> of(Collection<VillageCode> codes, VillageRegister register) {
        return codes.stream()
                .flatMap(code -> register.find(code).stream())
                .collect(groupingBy(Village::district, () -> new TreeMap<>(BY_CODE), toList()))
                .entrySet()
                .stream()
                .map(group -> new DistrictGroup(group.getKey(), group.getValue()))
                .toList();
    }
}
