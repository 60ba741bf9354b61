package id.go.paserkab.desa.web.api;

import id.go.paserkab.desa.address.Addresses;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.programme.Wave;
import id.go.paserkab.desa.programme.WaveVillage;
import id.go.paserkab.desa.provisioning.Run;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.words.PlainWords;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Makes the views of villages, waves and runs. */
@Component
class Views {

    private final Addresses addresses;
    private final PlainWords words;

    Views(Addresses addresses, PlainWords words) {
        this.addresses = addresses;
        this.words = words;
    }

    VillageView village(Village village) {
        return VillageView.of(village, addresses.of(village));
    }

    RunView run(Run run, Member reader, Locale locale) {
        return RunView.of(run, reader.may(Permission.ADMINISTER_VILLAGES), words, locale);
    }

    WaveView summary(Wave wave, Locale locale) {
        return WaveView.of(wave, null, words, locale);
    }

    WaveView wave(Wave wave, Member reader, Locale locale) {
        return WaveView.of(
                wave,
                wave.villages().stream().map(place -> place(place, reader, locale)).toList(),
                words,
                locale);
    }

    private WaveView.WaveVillageView place(WaveVillage place, Member reader, Locale locale) {
        var run = place.run();
        return new WaveView.WaveVillageView(
                village(place.village()),
                place.position(),
                place.canary(),
                place.sample(),
                run == null ? null : run(run, reader, locale));
    }
}
