// Prints the syntax tree of Jenkinsfiles as JSON for checker.ts: what is called, with what, inside which block.
// Parses only (phase CONVERSION): nothing of the Jenkinsfile runs and no Jenkins class is needed.
import groovy.json.JsonOutput
import org.codehaus.groovy.ast.expr.*
import org.codehaus.groovy.ast.stmt.*
import org.codehaus.groovy.control.*

List<Expression> argumentsOf(MethodCallExpression call) {
  call.arguments instanceof TupleExpression ? call.arguments.expressions : [call.arguments]
}

Map valueOf(Expression e) {
  switch (e) {
    case ConstantExpression: return [kind: e.value instanceof String ? 'text' : 'constant', value: e.value]
    case GStringExpression: return [kind: 'interpolated', value: e.text]
    case VariableExpression: return [kind: 'name', value: e.name]
    case MethodCallExpression: return nodeOf(e)
    case ListExpression: return [kind: 'list', items: e.expressions.collect { valueOf(it) }]
    default: return [kind: 'expression', value: e.text]
  }
}

Map nodeOf(MethodCallExpression call) {
  def node = [kind: 'call', name: call.methodAsString, line: call.lineNumber, onThis: call.implicitThis, values: [], named: [:]]
  argumentsOf(call).each { argument ->
    if (argument instanceof ClosureExpression) node.block = statementsOf(argument.code)
    else if (argument instanceof MapExpression) argument.mapEntryExpressions.each { node.named[it.keyExpression.text] = valueOf(it.valueExpression) }
    else node.values << valueOf(argument)
  }
  node
}

List statementsOf(Statement code) {
  def statements = code instanceof BlockStatement ? code.statements : [code]
  statements.findAll { !(it instanceof EmptyStatement) }.collect { statement ->
    def e = statement instanceof ExpressionStatement || statement instanceof ReturnStatement ? statement.expression : null
    if (e instanceof MethodCallExpression) return nodeOf(e)
    if (e instanceof BinaryExpression && e.operation.text == '=' && !(e instanceof DeclarationExpression))
      return [kind: 'assignment', name: e.leftExpression.text, line: e.lineNumber, values: [valueOf(e.rightExpression)]]
    [kind: 'other', name: (e ?: statement).class.simpleName - 'Expression' - 'Statement', line: statement.lineNumber]
  }
}

def trees = args.collect { path ->
  def errors = new ErrorCollector(new CompilerConfiguration())
  try {
    def unit = SourceUnit.create(path, new File(path).text)
    unit.parse(); unit.completePhase(); unit.nextPhase(); unit.convert()
    [path: path, errors: [], statements: statementsOf(unit.AST.statementBlock), 
      functions: unit.AST.methods.collect { [kind: 'other', name: it.name, line: it.lineNumber, values: [], block: statementsOf(it.code),
        annotations: it.annotations.collect { one -> one.classNode.nameWithoutPackage }] }]
  } catch (MultipleCompilationErrorsException failure) {
    [path: path, statements: [], errors: failure.errorCollector.errors.collect {
      [line: it.cause.startLine, message: it.cause.originalMessage]
    }]
  }
}
println JsonOutput.toJson([groovy: GroovySystem.version, trees: trees])
