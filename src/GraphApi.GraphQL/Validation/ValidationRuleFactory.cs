namespace GraphApi.GraphQL.Validation;

/// <summary>Makes a rule for one run of the validator; rules keep state, so that a run never shares one.</summary>
public delegate ValidationRule ValidationRuleFactory(ValidationContext context);
