package marsad.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import marsad.leaders.Leaders;
import marsad.leaders.NameContext;
import marsad.leaders.wikidata.HeldOffice;
import marsad.leaders.wikidata.ImportedLeader;
import marsad.leaders.wikidata.LeaderImport;
import marsad.leaders.wikidata.WikidataOffices;
import marsad.settings.ConfFiles;
import marsad.settings.GazetteerFiles;
import marsad.settings.ImportedLeaderFile;
import marsad.settings.SettingsException;
import marsad.settings.WikidataOfficesFile;
import marsad.settings.YamlNode;
import marsad.steps.ImportLeaders;
import marsad.tables.Country;

/**
 * All that an import depends on but the dump, loaded and checked before Spark starts.
 *
 * @param conf the rule files
 * @param leaders the gazetteer without earlier imports
 * @param context words around names
 * @param offices which positions are offices of ours
 */
record ImportInputs(ConfFiles conf, Leaders leaders, NameContext context, WikidataOffices offices) {

  /** Loads the gazetteer and the rules; what is wrong stops here. */
  static ImportInputs of(ConfFiles conf) {
    List<String> faults = new ArrayList<>();
    Leaders leaders = GazetteerFiles.draft(conf, filesWithoutImports(conf), faults);
    if (!faults.isEmpty()) {
      throw new SettingsException(faults.get(0) + " See all faults with: marsad leaders check");
    }
    return new ImportInputs(
        conf, leaders, GazetteerFiles.nameContext(conf), WikidataOfficesFile.read(conf, leaders));
  }

  /** An earlier import must not keep its own people out of the next. */
  private static Map<String, YamlNode> filesWithoutImports(ConfFiles conf) {
    Map<String, YamlNode> files = GazetteerFiles.leaderFiles(conf);
    files.keySet().removeIf(ImportedLeaderFile::isOne);
    return files;
  }

  /** Which positions of the dump count. */
  ImportLeaders.Rules rules() {
    Map<String, String> countries = new HashMap<>();
    for (Country country : GazetteerFiles.countries(conf)) {
      if (country.iso() != null) {
        countries.put(country.iso(), country.countryId());
      }
    }
    return new ImportLeaders.Rules(
        offices, countries, (office, country) -> !leaders.tenuresOf(office, country).isEmpty());
  }

  /** The people to take in. */
  LeaderImport.Result select(List<HeldOffice> held, LocalDate since) {
    return LeaderImport.of(held, leaders, context, since);
  }

  /** The files of an import by name, tried together with the gazetteer. */
  Map<String, String> files(LeaderImport.Result result) {
    Map<String, String> texts = new TreeMap<>();
    Map<String, YamlNode> together = filesWithoutImports(conf);
    for (Map.Entry<String, List<ImportedLeader>> entry : result.byCountry().entrySet()) {
      String name = ImportedLeaderFile.name(entry.getKey());
      String text = ImportedLeaderFile.text(entry.getKey(), entry.getValue());
      texts.put(name, text);
      together.put("leaders/" + name, YamlNode.parse(name, text));
    }
    List<String> faults = new ArrayList<>();
    GazetteerFiles.draft(conf, together, faults);
    if (!faults.isEmpty()) {
      throw new IllegalStateException("the import does not fit the gazetteer: " + faults.get(0));
    }
    return texts;
  }
}
