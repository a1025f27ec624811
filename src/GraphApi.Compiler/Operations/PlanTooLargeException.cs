namespace GraphApi.Compiler.Operations;

/// <summary>Ends the making of a plan that has more fields than plans may have; never leaves the compiler.</summary>
internal sealed class PlanTooLargeException : Exception;
