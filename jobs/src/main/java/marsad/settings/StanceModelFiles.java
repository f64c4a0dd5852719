package marsad.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import marsad.leaders.Leaders;
import marsad.stance.StanceModel;
import marsad.stance.StanceModels;
import marsad.stance.Transformer;
import marsad.stance.TransformerLoader;
import marsad.statements.IssuePhrases;
import marsad.tables.Country;
import marsad.tables.Leader;
import marsad.tables.Organisation;

/**
 * Loads the models by which stances are read: the built-in ones, and a transformer if one is set.
 */
public final class StanceModelFiles {
  private StanceModelFiles() {}

  /** The models of a run. */
  public static StanceModels read(ConfFiles conf, Settings settings, Leaders leaders) {
    Transformer transformer = settings.transformer();
    StanceModels builtIn = StanceModels.with(LinearModelFile.read(conf));
    return transformer == null
        ? builtIn
        : builtIn.and(Optional.of(load(transformer, names(conf, leaders))));
  }

  private static StanceModel load(Transformer transformer, Map<String, String> names) {
    TransformerLoader loader =
        ServiceLoader.load(TransformerLoader.class)
            .findFirst()
            .orElseThrow(
                () ->
                    new SettingsException(
                        "stances.transformer names the model '"
                            + transformer.modelFile()
                            + "', but the module that runs it is not loaded. Start with"
                            + " MARSAD_ONNX=true ./marsad, or give spark-submit its jars with"
                            + " --jars; or leave stances.transformer empty."));
    try {
      return loader.load(transformer, names);
    } catch (IllegalArgumentException e) {
      throw new SettingsException("stances.transformer: " + e.getMessage(), e);
    }
  }

  /** Arabic names of all that may hold a stance or be its target, by their ids. */
  private static Map<String, String> names(ConfFiles conf, Leaders leaders) {
    Map<String, String> names = new HashMap<>();
    for (IssuePhrases issue : StatementRulesFile.rules(conf, leaders).issues()) {
      names.put(issue.issue().issueId(), issue.issue().nameAr());
    }
    for (Organisation organisation : StatementRulesFile.organisations(conf)) {
      names.put(organisation.organisationId(), organisation.nameAr());
    }
    for (Country country : GazetteerFiles.countries(conf)) {
      names.put(country.countryId(), country.nameAr());
    }
    for (Leader leader : leaders.leaders()) {
      names.put(leader.leaderId(), leader.nameAr());
    }
    return names;
  }
}
